#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// Between fork and exec only functions that are safe in a signal handler are called: the test
// runner has threads.

static void default_signals(void) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
}

static void run_program(
  int slave, int progress, const char *path, char *const arguments[], char *const environment[]) {
  setpgid(0, 0);
  signal(SIGTTOU, SIG_IGN);
  tcsetpgrp(slave, getpid());
  default_signals();
  dup2(slave, 0);
  dup2(slave, 1);
  dup2(slave, 2);
  if (progress >= 0) dup2(progress, 3);
  for (int descriptor = progress >= 0 ? 4 : 3; descriptor < 1024; descriptor++) close(descriptor);
  execve(path, arguments, environment);
  _exit(127);
}

// A session of its own with a parent that lives: an orphaned process group is never stopped.
static void run_shell(
  int slave, int progress, int control, int changes, const char *path, char *const arguments[],
  char *const environment[]) {
  default_signals();
  // A terminal of another test that stays open here would never hang up.
  for (int descriptor = 3; descriptor < 1024; descriptor++) {
    if (descriptor != slave && descriptor != progress && descriptor != control &&
        descriptor != changes)
      close(descriptor);
  }
  setsid();
  ioctl(slave, TIOCSCTTY, 0);
  signal(SIGHUP, SIG_IGN);
  signal(SIGTTOU, SIG_IGN);
  signal(SIGPIPE, SIG_IGN);
  sigset_t child;
  sigemptyset(&child);
  sigaddset(&child, SIGCHLD);
  sigprocmask(SIG_BLOCK, &child, NULL);
  pid_t program = fork();
  if (program == 0) run_program(slave, progress, path, arguments, environment);
  if (progress >= 0) close(progress);
  int first = (int)program;
  if (write(changes, &first, sizeof first) != sizeof first) _exit(1);
  for (;;) {
    int status;
    pid_t changed = waitpid(program, &status, WUNTRACED | WCONTINUED | WNOHANG);
    if (changed == program) {
      if (WIFSTOPPED(status)) tcsetpgrp(slave, getpgrp());
      if (write(changes, &status, sizeof status) != sizeof status) _exit(1);
      if (WIFEXITED(status) || WIFSIGNALED(status)) _exit(0);
      continue;
    }
    struct pollfd waiting = {.fd = control, .events = POLLIN};
    int ready = poll(&waiting, 1, 2);
    if (ready <= 0) continue;
    char order;
    ssize_t count = read(control, &order, 1);
    if (count == 0) {
      kill(-program, SIGKILL);
      kill(program, SIGKILL);
      _exit(0);
    }
    if (count == 1 && order == 'c') {
      tcsetpgrp(slave, program);
      kill(-program, SIGCONT);
    }
  }
}

int pseudo_terminal_start(
  pseudo_terminal *pty, const char *path, char *const arguments[], char *const environment[],
  int columns, int rows, int progress) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int control[2], changes[2];
  if (openpty(&pty->terminal, &pty->slave, NULL, NULL, &size) != 0) return errno;
  fcntl(pty->terminal, F_SETFD, FD_CLOEXEC);
  fcntl(pty->slave, F_SETFD, FD_CLOEXEC);
  if (pipe2(control, O_CLOEXEC) != 0 || pipe2(changes, O_CLOEXEC) != 0) return errno;
  pid_t shell = fork();
  if (shell < 0) return errno;
  if (shell == 0) {
    close(pty->terminal);
    close(control[1]);
    close(changes[0]);
    run_shell(pty->slave, progress, control[0], changes[1], path, arguments, environment);
  }
  close(control[0]);
  close(changes[1]);
  pty->shell = shell;
  pty->control = control[1];
  pty->changes = changes[0];
  int program = 0;
  if (pseudo_terminal_read(pty->changes, &program, sizeof program, 10000) != sizeof program)
    return ECHILD;
  pty->program = program;
  return 0;
}

int pseudo_terminal_pair(int *terminal, int *slave, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return openpty(terminal, slave, NULL, NULL, &size) == 0 ? 0 : errno;
}

int pseudo_terminal_resize(const pseudo_terminal *pty, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(pty->terminal, TIOCSWINSZ, &size);
}

int pseudo_terminal_modes(const pseudo_terminal *pty, struct termios *modes) {
  return tcgetattr(pty->slave, modes);
}

int pseudo_terminal_fresh_modes(struct termios *modes) {
  int terminal, slave;
  if (openpty(&terminal, &slave, NULL, NULL, NULL) != 0) return -1;
  int result = tcgetattr(slave, modes);
  close(terminal);
  close(slave);
  return result;
}

int pseudo_terminal_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

long pseudo_terminal_read(int descriptor, void *bytes, size_t count, int timeout) {
  struct pollfd waiting = {.fd = descriptor, .events = POLLIN};
  int ready;
  do {
    ready = poll(&waiting, 1, timeout);
  } while (ready < 0 && errno == EINTR);
  if (ready <= 0) return -1;
  ssize_t got;
  do {
    got = read(descriptor, bytes, count);
  } while (got < 0 && errno == EINTR);
  return got > 0 ? (long)got : 0;
}

int pseudo_terminal_open_slave(const pseudo_terminal *pty) {
  char name[64];
  if (ptsname_r(pty->terminal, name, sizeof name) != 0) return -1;
  return open(name, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
}

void pseudo_terminal_hang_up(pseudo_terminal *pty) {
  if (pty->terminal >= 0) close(pty->terminal);
  pty->terminal = -1;
}

void pseudo_terminal_close(pseudo_terminal *pty) {
  close(pty->control);
  close(pty->changes);
  waitpid(pty->shell, NULL, 0);
  if (pty->terminal >= 0) close(pty->terminal);
  close(pty->slave);
}

int pseudo_terminal_exit_code(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : -1; }
int pseudo_terminal_death_signal(int status) { return WIFSIGNALED(status) ? WTERMSIG(status) : 0; }
int pseudo_terminal_stop_signal(int status) { return WIFSTOPPED(status) ? WSTOPSIG(status) : 0; }
int pseudo_terminal_continued(int status) { return WIFCONTINUED(status) ? 1 : 0; }
