// Makes the disk fail, as a program sees it. For tests.
//
// A program that is linked with this has its reads and writes of files go through here, those of
// SQLite included, since a program's own functions come before a library's.
#pragma once

typedef enum { fault_write, fault_sync, fault_read, fault_truncate } fault_call;

// From the call numbered `skip` on, counted from 0, every `call` on a file of `folder` fails with
// `code`. A failing write leaves half of its bytes, as a full disk does.
void faults_begin(const char *folder, fault_call call, int skip, int code);

// How often a call failed since the beginning.
int faults_met(void);

// The disk works again.
void faults_end(void);

// Copies every file of `folder` to `shadow`, which must exist, when it was forced to the disk: what
// lies there is what a power cut would leave at worst.
void faults_keep_forced(const char *folder, const char *shadow);
