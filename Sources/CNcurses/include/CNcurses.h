// What Swift cannot import from ncurses and the kernel: macros, variables, variadic functions.
// Casts and accessors only; decisions belong to the Terminal module.
#pragma once

#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif

#include <curses.h>
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>

#include "guard.h"

// <term.h> would bring several hundred macros such as `lines` and `tab` with it.
extern int setupterm(const char *, int, int *);
extern char *tigetstr(const char *);
extern int tigetflag(const char *);
extern int tigetnum(const char *);
extern int putp(const char *);
extern char *tiparm(const char *, ...);

static inline WINDOW *shim_standard_window(void) { return stdscr; }
static inline WINDOW *shim_current_window(void) { return curscr; }
static inline int shim_rows(void) { return getmaxy(stdscr); }
static inline int shim_columns(void) { return getmaxx(stdscr); }
static inline int shim_colours(void) { return COLORS; }
static inline int shim_colour_pairs(void) { return COLOR_PAIRS; }
static inline void shim_set_escape_delay(int milliseconds) { set_escdelay(milliseconds); }

static inline attr_t shim_bold(void) { return WA_BOLD; }
static inline attr_t shim_dim(void) { return WA_DIM; }
static inline attr_t shim_italic(void) { return WA_ITALIC; }
static inline attr_t shim_underline(void) { return WA_UNDERLINE; }
static inline attr_t shim_reverse(void) { return WA_REVERSE; }

// One character cell of a base and up to four marks, ended by a zero.
static inline int shim_set_cell(
  cchar_t *cell, const wchar_t *scalars, attr_t attributes, int pair) {
  return setcchar(cell, scalars, attributes, 0, &pair);
}

// The address of a row and column, or NULL when the terminal has no cursor addressing.
static inline const char *shim_cursor_address(const char *capability, int row, int column) {
  return tiparm(capability, row, column);
}

// A capability that is absent and one that is not a string are the same to us.
static inline const char *shim_string_capability(const char *name) {
  const char *found = tigetstr(name);
  return found == (const char *)-1 ? NULL : found;
}

static inline int shim_window_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

static inline int shim_signal_descriptor(const sigset_t *signals) {
  return signalfd(-1, signals, SFD_NONBLOCK | SFD_CLOEXEC);
}

// The number of the next pending signal, or 0.
static inline int shim_next_signal(int descriptor) {
  struct signalfd_siginfo info;
  ssize_t count = read(descriptor, &info, sizeof info);
  return count == (ssize_t)sizeof info ? (int)info.ssi_signo : 0;
}

// By number, since the C library declares memfd_create for _GNU_SOURCE only. 1 is MFD_CLOEXEC.
static inline int shim_memory_descriptor(void) {
  return (int)syscall(SYS_memfd_create, "frame", 1U);
}

static inline int shim_event_descriptor(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

static inline void shim_default_action(int signal_number) { signal(signal_number, SIG_DFL); }
