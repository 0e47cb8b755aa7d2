"""What the pages of the desk share. It knows no table of its own, and imports none of its neighbors."""
