// Runs a program on a new pseudo-terminal, as a shell with job control would. For tests.
#pragma once

#include <stddef.h>
#include <sys/types.h>
#include <termios.h>

typedef struct {
  int terminal;     // what the program writes, and where its keys are written
  int slave;        // kept open to read the modes after the program has gone
  int control;      // one byte each: 'c' continues the program in the foreground
  int changes;      // wait statuses of the program, as ints
  pid_t shell;      // the leader of the session
  pid_t program;
} pseudo_terminal;

// Starts `path` with the pty as input, output and error; descriptor 3 is `progress` if that is
// not negative. `arguments` and `environment` end with NULL. Returns 0 or an errno.
int pseudo_terminal_start(
  pseudo_terminal *pty, const char *path, char *const arguments[], char *const environment[],
  int columns, int rows, int progress);

// Both sides of a pty on which no program runs. Returns 0 or an errno.
int pseudo_terminal_pair(int *terminal, int *slave, int columns, int rows);

int pseudo_terminal_resize(const pseudo_terminal *pty, int columns, int rows);

// Modes of the terminal now.
int pseudo_terminal_modes(const pseudo_terminal *pty, struct termios *modes);

// Modes of a terminal that nobody has changed.
int pseudo_terminal_fresh_modes(struct termios *modes);

// A pipe that no other program inherits.
int pseudo_terminal_pipe(int ends[2]);

// Reads what is there, waiting at most `timeout` milliseconds: a count, 0 at the end, -1 when the
// time is over.
long pseudo_terminal_read(int descriptor, void *bytes, size_t count, int timeout);

// The program's side once more, for writing without waiting.
int pseudo_terminal_open_slave(const pseudo_terminal *pty);

// Closes the master, as a window that is closed does.
void pseudo_terminal_hang_up(pseudo_terminal *pty);

// Ends what still runs and closes everything.
void pseudo_terminal_close(pseudo_terminal *pty);

// What a wait status says.
int pseudo_terminal_exit_code(int status);     // or -1
int pseudo_terminal_death_signal(int status);  // or 0
int pseudo_terminal_stop_signal(int status);   // or 0
int pseudo_terminal_continued(int status);
