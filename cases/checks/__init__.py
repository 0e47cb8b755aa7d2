"""What a claim and a case have to stand up to before readers see them."""
