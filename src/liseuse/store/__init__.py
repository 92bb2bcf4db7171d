"""What is kept on disk between two readings: analyses, reading places, the last library."""
