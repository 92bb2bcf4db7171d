"""The command line: arguments, exit codes, and which room does what."""
