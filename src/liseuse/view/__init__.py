"""Laying an article out: lines, marks, sidebar rows, walks; pure functions on plain values."""
