"""What makes the weights: the annotated corpus and the trainers. Not part of a wheel."""
