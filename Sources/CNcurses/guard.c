#include "guard.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

// Everything a handler touches lies here before the fault: it may neither allocate nor lock.
static char restore_bytes[4096];
static size_t restore_count;
static struct termios restore_modes;
static int restore_descriptor = -1;
static atomic_int armed;
static char handler_stack[64 * 1024];

static const int faults[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE};
static const size_t fault_count = sizeof faults / sizeof faults[0];

static void give_terminal_back(void) {
  // A process in the background would be stopped by these two calls.
  signal(SIGTTOU, SIG_IGN);
  size_t done = 0;
  while (done < restore_count) {
    ssize_t count = write(restore_descriptor, restore_bytes + done, restore_count - done);
    if (count > 0) {
      done += (size_t)count;
    } else if (count < 0 && errno == EINTR) {
      continue;
    } else {
      break;
    }
  }
  tcsetattr(restore_descriptor, TCSANOW, &restore_modes);
}

static void fault(int number) {
  int expected = 1;
  if (atomic_compare_exchange_strong(&armed, &expected, 0)) give_terminal_back();
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigaction(number, &action, NULL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
}

int guard_arm(int descriptor, const struct termios *modes, const void *bytes, size_t count) {
  if (count > sizeof restore_bytes) return -1;
  atomic_store(&armed, 0);
  memcpy(restore_bytes, bytes, count);
  restore_count = count;
  restore_modes = *modes;
  restore_descriptor = descriptor;

  // An overflown stack cannot run a handler on itself.
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = handler_stack;
  stack.ss_size = sizeof handler_stack;
  sigaltstack(&stack, NULL);

  atomic_store(&armed, 1);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = fault;
  action.sa_flags = SA_ONSTACK;
  sigfillset(&action.sa_mask);
  for (size_t index = 0; index < fault_count; index++) sigaction(faults[index], &action, NULL);
  return 0;
}

void guard_disarm(void) {
  atomic_store(&armed, 0);
  for (size_t index = 0; index < fault_count; index++) signal(faults[index], SIG_DFL);
}
