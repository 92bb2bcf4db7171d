"""What leaves the program: an article and its analysis as JSON, CSV, tables or marked text."""
