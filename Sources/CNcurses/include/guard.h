// Gives the terminal back when the process dies of a fault.
#pragma once

#include <stddef.h>
#include <termios.h>

// Keeps a copy of the modes and of the bytes that leave the screen, and takes over ILL, TRAP,
// SEGV, BUS, ABRT and FPE. Returns -1 when the bytes do not fit.
int guard_arm(int descriptor, const struct termios *modes, const void *bytes, size_t count);

// Gives the six signals back to their default action.
void guard_disarm(void);
