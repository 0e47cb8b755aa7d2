"""What readers see: pages, files, and what machines read of them. Made from editions and their projection."""
