// Counts what this thread takes from the heap. For tests and benchmarks: a program that links this
// has its own malloc, which counts and calls that of the C library.
#pragma once

// Allocations of this thread so far; -1 where a sanitizer has the heap.
long allocations_of_this_thread(void);
