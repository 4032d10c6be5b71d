// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// For an app of many files: what is costly to compile is compiled in one of them. REGIMEN_DECLARE(catalogue) stands in
// a header of the app, REGIMEN_DEFINE(catalogue) in one of its source files, and every other file only calls.
#ifndef REGIMEN_COMPILED_ONCE_HPP
#define REGIMEN_COMPILED_ONCE_HPP

#include <regimen/amounts/units.hpp>
#include <regimen/person/profile.hpp>
#include <regimen/planning/advice.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/planning/readmission.hpp>
#include <regimen/planning/request.hpp>
#include <regimen/rules/rulebook.hpp>
#include <regimen/screening/reason.hpp>
#include <regimen/screening/screening.hpp>
#include <regimen/session/routine.hpp>
#include <regimen/training/item_decision.hpp>
#include <regimen/training/next_session.hpp>
#include <regimen/training/readmission_today.hpp>
#include <regimen/training/recording.hpp>
#include <regimen/training/session_report.hpp>
#include <regimen/training/training_state.hpp>
#include <regimen/words/explain.hpp>
#include <regimen/words/explain_plan.hpp>
#include <regimen/words/explain_progress.hpp>
#include <regimen/words/language.hpp>
#include <regimen/words/progress_language.hpp>

#include <cstddef>
#include <optional>
#include <utility>

/// Says that the functions of REGIMEN_EACH_FUNCTION, for this catalogue, are compiled in another file: a call of one,
/// as it is written anywhere, is then a call of a plain function. It does the same, but not while compiling: where a
/// constant is wanted, name the catalogue, `plan<my_catalogue>(...)`. Stands outside every namespace, behind the
/// catalogue, in a header that all files of the app include that use it.
#define REGIMEN_DECLARE(...)                                     \
    namespace regimen {                                          \
    REGIMEN_EACH_FUNCTION(REGIMEN_DECLARE_FUNCTION, __VA_ARGS__) \
    }                                                            \
    static_assert(true)

/// Compiles them: behind REGIMEN_DECLARE, in one source file of the app. In none, or in two, and the app does not link.
#define REGIMEN_DEFINE(...)                                     \
    namespace regimen {                                         \
    REGIMEN_EACH_FUNCTION(REGIMEN_DEFINE_FUNCTION, __VA_ARGS__) \
    }                                                           \
    static_assert(true)

#define REGIMEN_DECLARE_FUNCTION(FUNCTION, CALL) REGIMEN_PLAIN FUNCTION;
#define REGIMEN_DEFINE_FUNCTION(FUNCTION, CALL) \
    REGIMEN_PLAIN FUNCTION { return REGIMEN_PLAIN CALL; }
#define REGIMEN_PLAIN(...) __VA_ARGS__

// X((a function), (the call of the template that it stands for)). What has default arguments is several functions: a
// declared default would be compiled in every file. A call names the catalogue, for a plain function goes before a
// template; the library's own calls of these do so, too, and stay what they are in every file.
#define REGIMEN_EACH_FUNCTION(X, ...)                                                                                  \
    X((screening<__VA_ARGS__> screen(profile<__VA_ARGS__> const& answers)), (screen<void, __VA_ARGS__>(answers)))      \
    /* planning */                                                                                                     \
    X((plan_result plan(clearance<__VA_ARGS__> const& ok)), (plan<__VA_ARGS__>(ok)))                                   \
    X((plan_result plan(clearance<__VA_ARGS__> const& ok, request<__VA_ARGS__> const& wish)),                          \
      (plan<__VA_ARGS__>(ok, wish)))                                                                                   \
    X((plan_result plan(clearance<__VA_ARGS__> const& ok, request<__VA_ARGS__> const& wish, work_limit limit)),        \
      (plan<__VA_ARGS__>(ok, wish, limit)))                                                                            \
    X((suggestions what_would_help(clearance<__VA_ARGS__> const& ok, request<__VA_ARGS__> const& wish,                 \
                                   plan_result const& none)),                                                          \
      (what_would_help<__VA_ARGS__>(ok, wish, none)))                                                                  \
    X((suggestions what_would_help(clearance<__VA_ARGS__> const& ok, request<__VA_ARGS__> const& wish,                 \
                                   plan_result const& none, work_limit limit)),                                        \
      (what_would_help<__VA_ARGS__>(ok, wish, none, limit)))                                                           \
    X((alternatives_list alternatives(clearance<__VA_ARGS__> const& ok, request<__VA_ARGS__> const& wish,              \
                                      routine const& made, std::size_t at)),                                           \
      (alternatives<__VA_ARGS__>(ok, wish, made, at)))                                                                 \
    X((why_left_out why_not(clearance<__VA_ARGS__> const& ok, request<__VA_ARGS__> const& wish,                        \
                            plan_result const& made, std::size_t exercise)),                                           \
      (why_not<__VA_ARGS__>(ok, wish, made, exercise)))                                                                \
    X((why_left_out why_not(clearance<__VA_ARGS__> const& ok, request<__VA_ARGS__> const& wish,                        \
                            plan_result const& made, std::size_t exercise, work_limit limit)),                         \
      (why_not<__VA_ARGS__>(ok, wish, made, exercise, limit)))                                                         \
    X((std::optional<std::pair<std::size_t, why_left_out>> why_uncovered(clearance<__VA_ARGS__> const& ok,             \
                                                                         request<__VA_ARGS__> const& wish,             \
                                                                         plan_result const& made, std::size_t goal)),  \
      (why_uncovered<__VA_ARGS__>(ok, wish, made, goal)))                                                              \
    X((std::optional<std::pair<std::size_t, why_left_out>> why_uncovered(                                              \
          clearance<__VA_ARGS__> const& ok, request<__VA_ARGS__> const& wish, plan_result const& made,                 \
          std::size_t goal, work_limit limit)),                                                                        \
      (why_uncovered<__VA_ARGS__>(ok, wish, made, goal, limit)))                                                       \
    X((readmission readmit(routine const& stored, clearance<__VA_ARGS__> const& ok)),                                  \
      (readmit<__VA_ARGS__>(stored, ok)))                                                                              \
    X((readmission readmit(routine const& stored, clearance<__VA_ARGS__> const& ok,                                    \
                           request<__VA_ARGS__> const& wish)),                                                         \
      (readmit<__VA_ARGS__>(stored, ok, wish)))                                                                        \
    /* training */                                                                                                     \
    X((recorded<__VA_ARGS__> record_answers(training_state<__VA_ARGS__> const& s, profile<__VA_ARGS__> const& answers, \
                                            days day)),                                                                \
      (record_answers<__VA_ARGS__>(s, answers, day)))                                                                  \
    X((recorded<__VA_ARGS__> record_rough_night(training_state<__VA_ARGS__> const& s, days day)),                      \
      (record_rough_night<__VA_ARGS__>(s, day)))                                                                       \
    X((recorded<__VA_ARGS__> record_confirmation(training_state<__VA_ARGS__> const& s, days day)),                     \
      (record_confirmation<__VA_ARGS__>(s, day)))                                                                      \
    X((recorded<__VA_ARGS__> record_session(training_state<__VA_ARGS__> s, profile<__VA_ARGS__> const& answers,        \
                                            session_report const& r)),                                                 \
      (record_session<__VA_ARGS__>(s, answers, r)))                                                                    \
    X((recorded<__VA_ARGS__> record_session(training_state<__VA_ARGS__> s, profile<__VA_ARGS__> const& answers,        \
                                            session_report const& r, checked_rulebook<__VA_ARGS__> book)),             \
      (record_session<__VA_ARGS__>(s, answers, r, book)))                                                              \
    X((today<__VA_ARGS__> next(training_state<__VA_ARGS__> const& s, profile<__VA_ARGS__> const& answers, days day)),  \
      (next<__VA_ARGS__>(s, answers, day)))                                                                            \
    X((today<__VA_ARGS__> next(training_state<__VA_ARGS__> const& s, profile<__VA_ARGS__> const& answers, days day,    \
                               request<__VA_ARGS__> const& wish)),                                                     \
      (next<__VA_ARGS__>(s, answers, day, wish)))                                                                      \
    X((today<__VA_ARGS__> next(training_state<__VA_ARGS__> const& s, profile<__VA_ARGS__> const& answers, days day,    \
                               request<__VA_ARGS__> const& wish, checked_rulebook<__VA_ARGS__> book)),                 \
      (next<__VA_ARGS__>(s, answers, day, wish, book)))                                                                \
    X((today<__VA_ARGS__> next(training_state<__VA_ARGS__> const& s, profile<__VA_ARGS__> const& answers, days day,    \
                               request<__VA_ARGS__> const& wish, checked_rulebook<__VA_ARGS__> book,                   \
                               work_limit limit)),                                                                     \
      (next<__VA_ARGS__>(s, answers, day, wish, book, limit)))                                                         \
    X((readmission_today<__VA_ARGS__> readmit(routine const& stored, training_state<__VA_ARGS__> const& s,             \
                                              profile<__VA_ARGS__> const& answers, days day)),                         \
      (readmit<__VA_ARGS__>(stored, s, answers, day)))                                                                 \
    X((readmission_today<__VA_ARGS__> readmit(routine const& stored, training_state<__VA_ARGS__> const& s,             \
                                              profile<__VA_ARGS__> const& answers, days day,                           \
                                              request<__VA_ARGS__> const& wish)),                                      \
      (readmit<__VA_ARGS__>(stored, s, answers, day, wish)))                                                           \
    X((readmission_today<__VA_ARGS__> readmit(routine const& stored, training_state<__VA_ARGS__> const& s,             \
                                              profile<__VA_ARGS__> const& answers, days day,                           \
                                              request<__VA_ARGS__> const& wish, checked_rulebook<__VA_ARGS__> book)),  \
      (readmit<__VA_ARGS__>(stored, s, answers, day, wish, book)))                                                     \
    X((readmission_today<__VA_ARGS__> readmit(                                                                         \
          routine const& stored, training_state<__VA_ARGS__> const& s, profile<__VA_ARGS__> const& answers, days day,  \
          request<__VA_ARGS__> const& wish, checked_rulebook<__VA_ARGS__> book, work_limit limit)),                    \
      (readmit<__VA_ARGS__>(stored, s, answers, day, wish, book, limit)))                                              \
    /* words */                                                                                                        \
    X((explanation explain(screening<__VA_ARGS__> const& s, std::size_t exercise, verdict const& v)),                  \
      (explain<__VA_ARGS__>(s, exercise, v)))                                                                          \
    X((explanation explain(screening<__VA_ARGS__> const& s, std::size_t exercise, verdict const& v,                    \
                           language const& l)),                                                                        \
      (explain<__VA_ARGS__>(s, exercise, v, l)))                                                                       \
    X((explanation explain(screening<__VA_ARGS__> const& s, std::size_t exercise, reason const& r)),                   \
      (explain<__VA_ARGS__>(s, exercise, r)))                                                                          \
    X((explanation explain(screening<__VA_ARGS__> const& s, std::size_t exercise, reason const& r,                     \
                           language const& l)),                                                                        \
      (explain<__VA_ARGS__>(s, exercise, r, l)))                                                                       \
    X((explanation explain(screening<__VA_ARGS__> const& s, applied_rule const& a)), (explain<__VA_ARGS__>(s, a)))     \
    X((explanation explain(screening<__VA_ARGS__> const& s, applied_rule const& a, language const& l)),                \
      (explain<__VA_ARGS__>(s, a, l)))                                                                                 \
    X((explanation explain(screening<__VA_ARGS__> const& s, change const& what)), (explain<__VA_ARGS__>(s, what)))     \
    X((explanation explain(screening<__VA_ARGS__> const& s, change const& what, language const& l)),                   \
      (explain<__VA_ARGS__>(s, what, l)))                                                                              \
    X((explanation explain(clearance<__VA_ARGS__> const& ok, std::size_t exercise, why_left_out const& why)),          \
      (explain<__VA_ARGS__>(ok, exercise, why)))                                                                       \
    X((explanation explain(clearance<__VA_ARGS__> const& ok, std::size_t exercise, why_left_out const& why,            \
                           language const& l)),                                                                        \
      (explain<__VA_ARGS__>(ok, exercise, why, l)))                                                                    \
    X((explanation explain(clearance<__VA_ARGS__> const& ok, withdrawal const& w)), (explain<__VA_ARGS__>(ok, w)))     \
    X((explanation explain(clearance<__VA_ARGS__> const& ok, withdrawal const& w, language const& l)),                 \
      (explain<__VA_ARGS__>(ok, w, l)))                                                                                \
    X((explanation explain_today(today<__VA_ARGS__> const& t, training_state<__VA_ARGS__> const& s)),                  \
      (explain_today<__VA_ARGS__>(t, s)))                                                                              \
    X((explanation explain_today(today<__VA_ARGS__> const& t, training_state<__VA_ARGS__> const& s,                    \
                                 session_report const& last)),                                                         \
      (explain_today<__VA_ARGS__>(t, s, last)))

#endif
