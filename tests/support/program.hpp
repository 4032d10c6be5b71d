// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Runs a program with an input, as a shell would: in a pipe, or with a terminal to write to.
// What comes back is its exit code and what it wrote, byte for byte. For POSIX systems.
#ifndef REGIMEN_TESTS_SUPPORT_PROGRAM_HPP
#define REGIMEN_TESTS_SUPPORT_PROGRAM_HPP

#include <fcntl.h>
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#include <sanitizer/common_interface_defs.h>
#endif
#endif
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace regimen_tests {

/// A directory of its own that goes away with the test.
class scratch_directory {
public:
    scratch_directory() {
        std::string name = (std::filesystem::temp_directory_path() / "regimen-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no scratch directory");
        path_ = name;
    }
    scratch_directory(scratch_directory const&) = delete;
    scratch_directory& operator=(scratch_directory const&) = delete;
    ~scratch_directory() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    std::string file(std::string const& name) const { return (path_ / name).string(); }
    std::string write(std::string const& name, std::string const& content) const {
        std::ofstream(file(name), std::ios::binary) << content;
        return file(name);
    }

private:
    std::filesystem::path path_;
};

struct outcome {
    int code = -1;
    std::string out;
    std::string err;
};

inline std::string content_of(std::string const& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Becomes the program, with these files as its three streams. Does not come back.
[[noreturn]] inline void become(std::string const& program, std::vector<std::string> arguments, std::string const& in,
                                std::string const& out, std::string const& err) {
    int const files[] = {open(in.c_str(), O_RDONLY), open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600),
                         open(err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600)};
    for (int i = 0; i < 3; ++i) {
        if (files[i] < 0 || dup2(files[i], i) < 0) _exit(126);
    }
    std::string name = program;
    std::vector<char*> argv{name.data()};
    for (std::string& argument : arguments) argv.push_back(argument.data());
    argv.push_back(nullptr);
    execv(program.c_str(), argv.data());
    _exit(127);
}

inline int exit_code_of(pid_t child) {
    int status = 0;
    if (waitpid(child, &status, 0) != child) throw std::runtime_error("the program got lost");
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// With a file as its input: "/dev/null" for none.
inline outcome run_on_file(std::string const& program, std::vector<std::string> const& arguments,
                           std::string const& in) {
    scratch_directory const scratch;
    std::string const out = scratch.file("out"), err = scratch.file("err");
    pid_t const child = fork();
    if (child == 0) become(program, arguments, in, out, err);
    int const code = exit_code_of(child);
    return {code, content_of(out), content_of(err)};
}

/// With a text as its input.
inline outcome run_on_text(std::string const& program, std::vector<std::string> const& arguments,
                           std::string const& text) {
    scratch_directory const scratch;
    return run_on_file(program, arguments, scratch.write("in", text));
}

/// A program as a function: it takes what main() takes, and reads and writes the three streams of this process.
using program_function = int (*)(int argc, char const* const* argv);

/// The three streams of this process are other files, until this goes away.
class streams_elsewhere {
public:
    streams_elsewhere(std::string const& in, std::string const& out, std::string const& err) {
        std::cout.flush();
        std::fflush(nullptr);
        int const files[] = {open(in.c_str(), O_RDONLY | O_CLOEXEC),
                             open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600),
                             open(err.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600)};
        for (int i = 0; i < 3; ++i) {
            kept_[static_cast<std::size_t>(i)] = fcntl(i, F_DUPFD_CLOEXEC, 3);
            if (files[i] < 0 || dup2(files[i], i) < 0) std::abort();  // there is nowhere to say it
            close(files[i]);
        }
        report_to(kept_[2]);
        start_anew();
    }
    streams_elsewhere(streams_elsewhere const&) = delete;
    streams_elsewhere& operator=(streams_elsewhere const&) = delete;
    ~streams_elsewhere() {
        std::cout.flush();
        std::cerr.flush();
        std::fflush(nullptr);
        report_to(2);
        for (int i = 0; i < 3; ++i) {
            dup2(kept_[static_cast<std::size_t>(i)], i);
            close(kept_[static_cast<std::size_t>(i)]);
        }
        start_anew();
    }

private:
    std::array<int, 3> kept_{};
    /// What a sanitizer finds is for whoever runs the test.
    static void report_to([[maybe_unused]] int descriptor) {
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
        __sanitizer_set_report_fd(reinterpret_cast<void*>(static_cast<std::intptr_t>(descriptor)));
#endif
#endif
    }
    /// What was read ahead, and that the end was met, is of the input before.
    static void start_anew() {
        std::fflush(stdin);
        std::clearerr(stdin);
        std::cin.clear();
        std::cout.clear();
        std::cerr.clear();
    }
};

/// The same without a process of its own, in a hundredth of the time.
inline outcome run_on_file(program_function program, std::vector<std::string> const& arguments, std::string const& in) {
    scratch_directory const scratch;
    std::string const out = scratch.file("out"), err = scratch.file("err");
    std::vector<char const*> argv{"routine"};
    for (std::string const& argument : arguments) argv.push_back(argument.c_str());
    argv.push_back(nullptr);
    int code = 0;
    {
        streams_elsewhere const elsewhere(in, out, err);
        code = program(static_cast<int>(argv.size()) - 1, argv.data());
    }
    return {code, content_of(out), content_of(err)};
}
inline outcome run_on_text(program_function program, std::vector<std::string> const& arguments,
                           std::string const& text) {
    scratch_directory const scratch;
    return run_on_file(program, arguments, scratch.write("in", text));
}

/// With a pipe as its input that holds a short text: it comes once.
inline outcome run_on_pipe(std::string const& program, std::vector<std::string> const& arguments,
                           std::string const& text) {
    scratch_directory const scratch;
    std::string const out = scratch.file("out"), err = scratch.file("err");
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) throw std::runtime_error("no pipe");
    for (int const end : ends) fcntl(end, F_SETFD, FD_CLOEXEC);
    bool const written = write(ends[1], text.data(), text.size()) == static_cast<ssize_t>(text.size());
    pid_t const child = fork();
    if (child == 0) become(program, arguments, "/dev/fd/" + std::to_string(ends[0]), out, err);
    for (int const end : ends) close(end);
    int const code = exit_code_of(child);
    if (!written) throw std::runtime_error("the pipe is full");
    return {code, content_of(out), content_of(err)};
}

/// With a full disk to write to; nothing where this system has none to try with.
inline std::optional<outcome> run_on_full_disk(std::string const& program, std::vector<std::string> const& arguments,
                                               std::string const& in = "/dev/null") {
    if (!std::filesystem::exists("/dev/full")) return std::nullopt;
    scratch_directory const scratch;
    std::string const err = scratch.file("err");
    pid_t const child = fork();
    if (child == 0) become(program, arguments, in, "/dev/full", err);
    int const code = exit_code_of(child);
    return outcome{code, {}, content_of(err)};
}

/// Whether this system gives terminals away: some do not, in a container.
inline bool there_is_a_terminal() {
    int const terminal = posix_openpt(O_RDWR | O_NOCTTY);
    bool const usable = terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0;
    if (terminal >= 0) close(terminal);
    return usable;
}

/// With a keyboard that nobody touches as its input; it writes to files.
inline outcome run_on_keyboard(std::string const& program, std::vector<std::string> const& arguments) {
    int const terminal = posix_openpt(O_RDWR | O_NOCTTY);
    if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0) throw std::runtime_error("no terminal");
    outcome const result = run_on_file(program, arguments, ptsname(terminal));
    close(terminal);
    return result;
}

/// With a pipe as its input that stays silent until the program has said something on standard error, ten seconds at
/// most; then comes the text.
inline outcome run_on_slow_pipe(std::string const& program, std::vector<std::string> const& arguments,
                                std::string const& text) {
    scratch_directory const scratch;
    std::string const in = scratch.file("in"), out = scratch.file("out"), err = scratch.file("err");
    if (mkfifo(in.c_str(), 0600) != 0) throw std::runtime_error("no pipe");
    int const pipe = open(in.c_str(), O_RDWR | O_CLOEXEC);
    pid_t const child = fork();
    if (child == 0) become(program, arguments, in, out, err);
    for (int i = 0; i < 1000 && content_of(err).empty(); ++i) usleep(10'000);
    bool const written = write(pipe, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    close(pipe);
    int const code = exit_code_of(child);
    if (!written) throw std::runtime_error("the pipe is full");
    return {code, content_of(out), content_of(err)};
}

/// With a terminal to write to, and nothing on its input. Everything that it writes is in `out`.
inline outcome run_on_terminal(std::string const& program, std::vector<std::string> const& arguments) {
    int const terminal = posix_openpt(O_RDWR | O_NOCTTY);
    if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0) throw std::runtime_error("no terminal");
    std::string const other_end = ptsname(terminal);
    int const keep_open = open(other_end.c_str(), O_RDWR | O_NOCTTY);
    pid_t const child = fork();
    if (child == 0) become(program, arguments, "/dev/null", other_end, other_end);
    close(keep_open);
    outcome result;
    std::array<char, 4096> part{};
    for (ssize_t n = 0; (n = read(terminal, part.data(), part.size())) > 0;) {
        result.out.append(part.data(), static_cast<std::size_t>(n));
    }
    close(terminal);
    result.code = exit_code_of(child);
    return result;
}

}  // namespace regimen_tests

#endif
