/* Fault-injecting layer between a program and the C library (LD_PRELOAD), for the crash tests.
 *
 * Watches every call that changes files below SHIM_ROOT: counts it, writes it to the journal SHIM_LOG (from which
 * disk.py builds what a power cut may leave), and at the call SHIM_AT does what SHIM_DO says:
 *   kill   SIGKILL before the call          tear   half of a write, then SIGKILL       after  SIGKILL after the call
 *   enospc, eio          this call fails                  full, dead   this and every later call fail
 *   clock  from this call on the wall clock is off by SHIM_CLOCK seconds
 * What is written to standard output or sent to a socket goes into the journal too: it is what the world has seen.
 * SHIM_CLOCK without SHIM_AT moves the clock from the beginning.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define FDS 4096

static char root[PATH_MAX], *paths[FDS];
static int log_fd = -1, failing, begun;
static long count, at, clock_offset, clock_now;
static char what[16];
static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;

/* Read the plan from the environment; a forked child calls it again after changing its own. */
void shim_begin(void) {
    const char *value;
    snprintf(root, sizeof root, "%s", (value = getenv("SHIM_ROOT")) ? value : "");
    at = (value = getenv("SHIM_AT")) ? atol(value) : 0;
    snprintf(what, sizeof what, "%s", (value = getenv("SHIM_DO")) ? value : "");
    clock_offset = (value = getenv("SHIM_CLOCK")) ? atol(value) : 0;
    clock_now = at ? 0 : clock_offset;
    if (log_fd >= 0) syscall(SYS_close, log_fd);
    log_fd = -1;
    if ((value = getenv("SHIM_LOG")) && *value) {
        int fd = syscall(SYS_open, value, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        log_fd = fd < 0 ? -1 : syscall(SYS_fcntl, fd, F_DUPFD_CLOEXEC, 900);
        if (fd >= 0) syscall(SYS_close, fd);
    }
    count = failing = 0;
    begun = 1;
}
__attribute__((constructor)) static void start(void) { shim_begin(); }

long shim_count(void) { return count; }

static void note(char kind, uint64_t inode, int64_t offset, const char *one, const char *two, const void *data, size_t size) {
    if (log_fd < 0) return;
    struct { uint32_t kind, one, two, size; uint64_t inode; int64_t offset; } head =
        {kind, one ? strlen(one) : 0, two ? strlen(two) : 0, size, inode, offset};
    struct iovec parts[] = {{&head, sizeof head}, {(void *)one, head.one}, {(void *)two, head.two}, {(void *)data, size}};
    syscall(SYS_writev, log_fd, parts, 4);
}

static const char *full_path(int dir, const char *path, char *out) {
    char here[PATH_MAX], link[64];
    if (path[0] == '/') snprintf(out, PATH_MAX, "%s", path);
    else {
        ssize_t n = -1;
        if (dir == AT_FDCWD) n = getcwd(here, sizeof here) ? (ssize_t)strlen(here) : -1;
        else { snprintf(link, sizeof link, "/proc/self/fd/%d", dir); n = readlink(link, here, sizeof here - 1); }
        if (n < 0) return NULL;
        here[n] = 0;
        snprintf(out, PATH_MAX, "%.*s/%s", 2000, here, path);
    }
    size_t n = strlen(root);
    return n && !strncmp(out, root, n) && (out[n] == '/' || !out[n]) ? out : NULL;
}

static const char *path_of(int fd) { return fd >= 0 && fd < FDS ? paths[fd] : NULL; }

static uint64_t inode_of(int fd) { struct stat s; return fstat(fd, &s) ? 0 : s.st_ino; }

/* Count a call and do what is planned for it: 0 go on, 1 kill after it, 2 tear it, -1 it fails with errno. */
static int planned(int removes) {
    count++;
    if (failing && !(failing == ENOSPC && removes)) { errno = failing; return -1; }
    if (count != at) return 0;
    if (!strcmp(what, "kill")) kill(getpid(), SIGKILL);
    if (!strcmp(what, "after")) return 1;
    if (!strcmp(what, "tear")) return 2;
    if (!strcmp(what, "clock")) clock_now = clock_offset;
    int code = !strcmp(what, "enospc") || !strcmp(what, "full") ? ENOSPC : !strcmp(what, "eio") || !strcmp(what, "dead") ? EIO : 0;
    if (!strcmp(what, "full") || !strcmp(what, "dead")) failing = code;
    if (!code || (code == ENOSPC && removes)) return 0;
    errno = code;
    return -1;
}
static void finish(int plan) { if (plan > 0) kill(getpid(), SIGKILL); }

static int open_any(int dir, const char *path, int flags, mode_t mode) {
    char buffer[PATH_MAX];
    const char *full = begun ? full_path(dir, path, buffer) : NULL;
    struct stat before;
    if (!full) return syscall(SYS_openat, dir, path, flags, mode);
    pthread_mutex_lock(&lock);
    int changes = 0, plan = 0, fd = -1;
    int there = !stat(full, &before);
    if (((flags & O_CREAT) && !there) || ((flags & O_TRUNC) && there && before.st_size)) {
        changes = 1;
        plan = planned(0);
    }
    if (plan >= 0) fd = syscall(SYS_openat, dir, path, flags, mode);
    if (fd >= 0 && fd < FDS) {
        free(paths[fd]);
        paths[fd] = strdup(full);
        if (changes && !there) note('c', inode_of(fd), 0, full, NULL, NULL, 0);
        else if (changes) note('t', inode_of(fd), 0, full, NULL, NULL, 0);
        else note('o', inode_of(fd), 0, full, NULL, NULL, 0);
    }
    finish(plan);
    pthread_mutex_unlock(&lock);
    return fd;
}
#define MODE mode_t mode = 0; if (flags & (O_CREAT | O_TMPFILE)) { va_list v; va_start(v, flags); mode = va_arg(v, mode_t); va_end(v); }
int open(const char *path, int flags, ...) { MODE return open_any(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE return open_any(AT_FDCWD, path, flags | O_LARGEFILE, mode); }
int openat(int dir, const char *path, int flags, ...) { MODE return open_any(dir, path, flags, mode); }
int openat64(int dir, const char *path, int flags, ...) { MODE return open_any(dir, path, flags | O_LARGEFILE, mode); }

int close(int fd) {
    if (fd == log_fd && fd >= 0) return 0;
    pthread_mutex_lock(&lock);
    if (fd >= 0 && fd < FDS) { free(paths[fd]); paths[fd] = NULL; }
    pthread_mutex_unlock(&lock);
    return syscall(SYS_close, fd);
}

static ssize_t write_any(int fd, const void *data, size_t size, off_t offset, int positioned) {
    const char *path = path_of(fd);
    if (!path) {
        if (fd == 1 && !positioned) note('s', 0, 0, NULL, NULL, data, size);
        return positioned ? syscall(SYS_pwrite64, fd, data, size, offset) : syscall(SYS_write, fd, data, size);
    }
    pthread_mutex_lock(&lock);
    ssize_t done = -1;
    int plan = planned(0);
    if (plan == 2) size /= 2;
    if (plan >= 0) {
        off_t place = offset;
        if (!positioned) {
            int flags = fcntl(fd, F_GETFL);
            place = flags & O_APPEND ? lseek(fd, 0, SEEK_END) : lseek(fd, 0, SEEK_CUR);
        }
        done = positioned ? syscall(SYS_pwrite64, fd, data, size, offset) : syscall(SYS_write, fd, data, size);
        if (done > 0) note('w', inode_of(fd), place, path, NULL, data, done);
    }
    finish(plan);
    pthread_mutex_unlock(&lock);
    return done;
}
ssize_t write(int fd, const void *data, size_t size) { return write_any(fd, data, size, 0, 0); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) { return write_any(fd, data, size, offset, 1); }
ssize_t pwrite64(int fd, const void *data, size_t size, off_t offset) { return write_any(fd, data, size, offset, 1); }
ssize_t sendfile(int out, int in, off_t *offset, size_t size) {
    if (path_of(out)) { errno = ENOTSOCK; return -1; } /* So that Python copies by write(), which is watched. */
    return syscall(SYS_sendfile, out, in, offset, size);
}
ssize_t sendfile64(int out, int in, off_t *offset, size_t size) { return sendfile(out, in, offset, size); }
ssize_t send(int fd, const void *data, size_t size, int flags) {
    note('n', 0, 0, NULL, NULL, data, size);
    return syscall(SYS_sendto, fd, data, size, flags, NULL, 0);
}

#define ON_FD(kind, offset, call, removes)                                  \
    const char *path = path_of(fd);                                         \
    if (!path) return call;                                                 \
    pthread_mutex_lock(&lock);                                              \
    int done = -1, plan = planned(removes);                                 \
    if (plan >= 0 && (done = call) == 0) note(kind, inode_of(fd), offset, path, NULL, NULL, 0); \
    finish(plan);                                                           \
    pthread_mutex_unlock(&lock);                                            \
    return done;
int fsync(int fd) { ON_FD('f', 0, syscall(SYS_fsync, fd), 0) }
int fdatasync(int fd) { ON_FD('f', 0, syscall(SYS_fdatasync, fd), 0) }
int ftruncate(int fd, off_t size) { ON_FD('t', size, syscall(SYS_ftruncate, fd, size), 1) }
int ftruncate64(int fd, off_t size) { ON_FD('t', size, syscall(SYS_ftruncate, fd, size), 1) }

static int on_path(char kind, int dir, const char *path, int dir2, const char *path2, int removes, int (*call)(void *), void *arguments) {
    char one[PATH_MAX], two[PATH_MAX];
    const char *full = full_path(dir, path, one), *full2 = path2 && kind != 'y' ? full_path(dir2, path2, two) : path2;
    if (!full) return call(arguments);
    pthread_mutex_lock(&lock);
    int done = -1, plan = planned(removes);
    if (plan >= 0 && (done = call(arguments)) == 0) note(kind, 0, 0, full, full2, NULL, 0);
    finish(plan);
    pthread_mutex_unlock(&lock);
    return done;
}
struct names { int dir; const char *path; int dir2; const char *path2; long extra; };
static int do_rename(void *v) { struct names *n = v; return syscall(SYS_renameat, n->dir, n->path, n->dir2, n->path2); }
static int do_link(void *v) { struct names *n = v; return syscall(SYS_linkat, n->dir, n->path, n->dir2, n->path2, n->extra); }
static int do_unlink(void *v) { struct names *n = v; return syscall(SYS_unlinkat, n->dir, n->path, n->extra); }
static int do_mkdir(void *v) { struct names *n = v; return syscall(SYS_mkdirat, n->dir, n->path, (mode_t)n->extra); }
#define NAMES(d, p, d2, p2, x) struct names n = {d, p, d2, p2, x}
int rename(const char *a, const char *b) { NAMES(AT_FDCWD, a, AT_FDCWD, b, 0); return on_path('r', AT_FDCWD, a, AT_FDCWD, b, 0, do_rename, &n); }
int renameat(int d, const char *a, int e, const char *b) { NAMES(d, a, e, b, 0); return on_path('r', d, a, e, b, 0, do_rename, &n); }
int link(const char *a, const char *b) { NAMES(AT_FDCWD, a, AT_FDCWD, b, 0); return on_path('l', AT_FDCWD, a, AT_FDCWD, b, 0, do_link, &n); }
int linkat(int d, const char *a, int e, const char *b, int x) { NAMES(d, a, e, b, x); return on_path('l', d, a, e, b, 0, do_link, &n); }
static int do_symlink(void *v) { struct names *n = v; return syscall(SYS_symlinkat, n->path2, n->dir, n->path); }
int symlink(const char *a, const char *b) { NAMES(AT_FDCWD, b, 0, a, 0); return on_path('y', AT_FDCWD, b, AT_FDCWD, a, 0, do_symlink, &n); }
int symlinkat(const char *a, int d, const char *b) { NAMES(d, b, 0, a, 0); return on_path('y', d, b, AT_FDCWD, a, 0, do_symlink, &n); }
int unlink(const char *a) { NAMES(AT_FDCWD, a, 0, NULL, 0); return on_path('u', AT_FDCWD, a, 0, NULL, 1, do_unlink, &n); }
int unlinkat(int d, const char *a, int x) { NAMES(d, a, 0, NULL, x); return on_path('u', d, a, 0, NULL, 1, do_unlink, &n); }
int rmdir(const char *a) { NAMES(AT_FDCWD, a, 0, NULL, AT_REMOVEDIR); return on_path('u', AT_FDCWD, a, 0, NULL, 1, do_unlink, &n); }
int mkdir(const char *a, mode_t m) { NAMES(AT_FDCWD, a, 0, NULL, m); return on_path('m', AT_FDCWD, a, 0, NULL, 0, do_mkdir, &n); }
int mkdirat(int d, const char *a, mode_t m) { NAMES(d, a, 0, NULL, m); return on_path('m', d, a, 0, NULL, 0, do_mkdir, &n); }

int clock_gettime(clockid_t id, struct timespec *t) {
    int done = syscall(SYS_clock_gettime, id, t);
    if (!done && id == CLOCK_REALTIME) t->tv_sec += clock_now;
    return done;
}
int gettimeofday(struct timeval *restrict t, void *restrict zone) {
    int done = syscall(SYS_gettimeofday, t, zone);
    if (!done) t->tv_sec += clock_now;
    return done;
}
time_t time(time_t *t) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (t) *t = now.tv_sec;
    return now.tv_sec;
}
