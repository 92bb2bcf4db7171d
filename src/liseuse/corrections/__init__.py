"""What the reader puts right in an analysis: plain values, applied to it without a trace left."""
