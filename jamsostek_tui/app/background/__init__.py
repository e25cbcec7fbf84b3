"""What takes its time while keys are still answered.

- `workers` ask the store off the event loop, one at a time; `work_progress` says how far long work is, and stops it.
- `apart` does work in a process of its own; `load_process` loads pages in one.
"""
