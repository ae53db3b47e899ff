#define _GNU_SOURCE
#include "CFaults.h"

#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static char faulty_folder[2048], forced_folder[2048], shadow_folder[2048];
static fault_call faulty_call;
static int error_code;
static atomic_int is_faulty, is_kept, calls_left, calls_met;

void faults_begin(const char *folder, fault_call call, int skip, int code) {
  snprintf(faulty_folder, sizeof faulty_folder, "%s/", folder);
  faulty_call = call;
  error_code = code;
  calls_left = skip;
  calls_met = 0;
  is_faulty = 1;
}

int faults_met(void) { return calls_met; }

void faults_end(void) { is_faulty = 0; }

void faults_keep_forced(const char *folder, const char *shadow) {
  snprintf(forced_folder, sizeof forced_folder, "%s/", folder);
  snprintf(shadow_folder, sizeof shadow_folder, "%s/", shadow);
  is_kept = 1;
}

// The name of the open file within `folder`, or NULL if it lies elsewhere.
static const char *name_within(const char *folder, int file, char *path, size_t size) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, size - 1);
  if (length <= 0) return NULL;
  path[length] = 0;
  size_t prefix = strlen(folder);
  return strncmp(path, folder, prefix) == 0 ? path + prefix : NULL;
}

static int fails(fault_call call, int file) {
  if (!is_faulty || call != faulty_call) return 0;
  char path[4096];
  if (name_within(faulty_folder, file, path, sizeof path) == NULL) return 0;
  if (atomic_fetch_sub(&calls_left, 1) > 0) return 0;
  calls_left = 0;
  calls_met++;
  errno = error_code;
  return 1;
}

// Reads through the same descriptor: closing another one of the file would let go of its locks.
static void keep_forced(int file) {
  if (!is_kept) return;
  char path[4096], part[8192], whole[8192], bytes[65536];
  const char *name = name_within(forced_folder, file, path, sizeof path);
  if (name == NULL || strchr(name, '/') != NULL) return;
  snprintf(part, sizeof part, "%s.part-%s", shadow_folder, name);
  snprintf(whole, sizeof whole, "%s%s", shadow_folder, name);
  int copy = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (copy < 0) return;
  off_t place = 0;
  for (;;) {
    ssize_t count = syscall(SYS_pread64, file, bytes, sizeof bytes, place);
    if (count <= 0 || write(copy, bytes, (size_t)count) != count) break;
    place += count;
  }
  close(copy);
  rename(part, whole);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t place) {
  if (fails(fault_write, file)) {
    syscall(SYS_pwrite64, file, bytes, count / 2, place);
    errno = error_code;
    return -1;
  }
  return syscall(SYS_pwrite64, file, bytes, count, place);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t place) {
  return pwrite64(file, bytes, count, place);
}

ssize_t pread64(int file, void *bytes, size_t count, off64_t place) {
  if (fails(fault_read, file)) return -1;
  return syscall(SYS_pread64, file, bytes, count, place);
}

ssize_t pread(int file, void *bytes, size_t count, off_t place) {
  return pread64(file, bytes, count, place);
}

int ftruncate64(int file, off64_t length) {
  if (fails(fault_truncate, file)) return -1;
  return (int)syscall(SYS_ftruncate, file, length);
}

int ftruncate(int file, off_t length) { return ftruncate64(file, length); }

int fsync(int file) {
  if (fails(fault_sync, file)) return -1;
  int result = (int)syscall(SYS_fsync, file);
  if (result == 0) keep_forced(file);
  return result;
}

int fdatasync(int file) {
  if (fails(fault_sync, file)) return -1;
  int result = (int)syscall(SYS_fdatasync, file);
  if (result == 0) keep_forced(file);
  return result;
}
