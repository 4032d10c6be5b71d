// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What each record_* changes of a state, what every sign of the catalogue does to answers and locks, and the faults:
// they leave everything as it was, but for the complaints of a report, which survive every one of them.
#include <regimen/training/next_session.hpp>
#include <regimen/training/recording.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "support/reports.hpp"

namespace {

using namespace regimen_tests::reports;
namespace pp = regimen::postpartum;
ladder_state const& cat_of(state const& s) {
    return s.families[static_cast<std::size_t>(detail::family_of<C>(exercise_at<pp::cat>))].now;
}

}  // namespace

TEST_CASE("A report that is not taken changes nothing where nobody complains in it") {
    auto const s = after(asked_on(60), report<pp::cat>(61));
    auto const refused = [&](state const& before, recorded<C> const& got, report_fault fault) {
        CHECK(got.fault == fault);
        CHECK(got.size == 0);
        CHECK(same_bytes(got.state, before));
    };
    SECTION("a day before the last event") {
        refused(s, record_session(s, her(), report<pp::cat>(60)), report_fault::day_out_of_order);
        refused(s, record_answers(s, her(), 60_days), report_fault::day_out_of_order);
        refused(s, record_rough_night(s, 60_days), report_fault::day_out_of_order);
        refused(s, record_confirmation(s, 60_days), report_fault::day_out_of_order);
    }
    SECTION("a day that the catalogue does not cover") {
        refused(s, record_session(s, her(), report<pp::cat>(view_of<C>.covers.until)), report_fault::day_out_of_order);
        refused(state{}, record_answers(state{}, her(), days::from_value(-1)), report_fault::day_out_of_order);
    }
    SECTION("an exercise that does not exist") {
        auto r = report<pp::cat>(62);
        r.add({static_cast<std::uint16_t>(view_of<C>.exercises.size()), good});
        refused(s, record_session(s, her(), r), report_fault::unknown_exercise);
    }
    SECTION("an exercise twice") {
        refused(s, record_session(s, her(), report<pp::cat, pp::letter_t, pp::cat>(62)), report_fault::exercise_twice);
    }
    SECTION("another catalogue or version") {
        auto other = s;
        other.fingerprint ^= 1;
        refused(other, record_session(other, her(), report<pp::cat>(62)), report_fault::other_catalogue);
        refused(other, record_answers(other, her(), 62_days), report_fault::other_catalogue);
        other = s;
        ++other.version;
        refused(other, record_rough_night(other, 62_days), report_fault::other_catalogue);
        refused(other, record_confirmation(other, 62_days), report_fault::other_catalogue);
    }
    SECTION("the same day again is no fault") {
        CHECK(record_session(s, her(), report<pp::letter_t>(61)).state.sessions_today == 2);
    }
}

namespace {

/// A report with a fault, and the state that it comes to.
struct faulty {
    std::string what;
    state before;
    session_report report;
    report_fault fault;
};
bool readable(faulty const& f) {
    return f.fault != report_fault::other_catalogue && f.fault != report_fault::damaged_state;
}
/// Every fault that a report can have, alone and two at once. None of these reports has a complaint in it.
std::vector<faulty> every_fault() {
    using enum report_fault;
    auto const s = after(asked_on(60), report<pp::cat, pp::letter_t>(61));
    auto const with_unknown = [](int day, std::uint16_t which) {
        auto r = report<pp::cat>(day);
        r.add({which, good});
        return r;
    };
    constexpr auto beyond = static_cast<std::uint16_t>(view_of<C>.exercises.size());
    auto other = s;
    other.fingerprint ^= 1;
    auto newer = s;
    ++newer.version;
    auto damaged = s;
    damaged.gentle_days = 77;
    std::vector<faulty> all{
        {"a day before the last event", s, report<pp::cat, pp::letter_t>(60), day_out_of_order},
        {"no day", s, report<pp::cat, pp::letter_t>(-1), day_out_of_order},
        {"the least day", s, report<pp::cat>(std::numeric_limits<std::int32_t>::min()), day_out_of_order},
        {"the first day that is not covered", s, report<pp::cat>(view_of<C>.covers.until), day_out_of_order},
        {"the largest day", s, report<pp::cat>(std::numeric_limits<std::int32_t>::max()), day_out_of_order},
        {"no day, and nothing has happened yet", state{}, report<pp::cat>(-5), day_out_of_order},
        {"a late day, and nothing has happened yet", state{}, report<pp::cat>(400), day_out_of_order},
        {"an exercise of a later catalogue", s, with_unknown(62, beyond), unknown_exercise},
        {"the largest exercise", s, with_unknown(62, 65'535), unknown_exercise},
        {"an exercise of a later catalogue on an early day", s, with_unknown(60, beyond), day_out_of_order},
        {"an exercise twice", s, report<pp::cat, pp::letter_t, pp::cat>(62), exercise_twice},
        {"an exercise twice, at first", state{}, report<pp::cat, pp::cat>(62), exercise_twice},
        {"an exercise twice and one of a later catalogue", s, with_unknown(62, beyond), unknown_exercise},
        {"one item too many", s, report<pp::cat>(62), unknown_exercise},
        {"far too many items", s, report<pp::cat>(62), unknown_exercise},
        {"far too many items on an early day", s, report<pp::cat>(-60), unknown_exercise},
        {"another catalogue", other, report<pp::cat>(62), other_catalogue},
        {"another version", newer, report<pp::cat>(62), other_catalogue},
        {"another catalogue on an early day", other, with_unknown(3, beyond), other_catalogue},
        {"a state that was damaged", damaged, report<pp::cat>(62), damaged_state},
    };
    for (auto& f : all) {
        if (f.what.starts_with("an exercise twice and")) f.report.add({exercise_at<pp::cat>, good});
        if (f.what.starts_with("one item")) f.report.size = session_report::capacity + 1;
        if (f.what.starts_with("far too")) f.report.size = std::numeric_limits<std::size_t>::max();
    }
    return all;
}
/// Whatever the fault, nothing rises and nobody is freed, and the state can be stored: its dates lie within its day.
void only_restricts(state const& before, state const& now) {
    CHECK((now.lock != lock_reason::none || before.lock == lock_reason::none));
    CHECK((now.reported | before.reported) == now.reported);
    CHECK(now.severe >= before.severe);
    CHECK(now.gentle_days <= before.gentle_days);
    CHECK(now.sessions == before.sessions);
    CHECK(now.asked == before.asked);
    CHECK(now.last_session == before.last_session);
    CHECK(now.last_done == before.last_done);
    CHECK(now.day >= before.day);
    CHECK(now.stopped <= now.day);
    CHECK((now.lock != lock_reason::none) == (now.lock_day >= 0));
    CHECK(now.lock_day <= now.day);
    for (std::size_t f = 0; f != now.n_families; ++f) {
        ladder_state const& a = before.families[f].now;
        ladder_state const& b = now.families[f].now;
        CHECK(b.removed >= a.removed);
        CHECK((b.locked != 0) == (now.lock != lock_reason::none));
        if (a.at == ladder_state::never_done || b.at == ladder_state::never_done) {
            CHECK(a.at == b.at);
            continue;
        }
        rung_table const& t = rung_tables<C>[f];
        CHECK(t.volume[b.at] <= t.volume[a.at]);
        CHECK(t.member[b.at] <= t.member[a.at]);
        CHECK(b.full <= a.full);
    }
}

}  // namespace

TEST_CASE("Every sign of the catalogue survives every fault of its report, wherever in it it stands") {
    for (faulty const& f : every_fault()) {
        CAPTURE(f.what);
        REQUIRE(record_session(f.before, her(), f.report).fault == f.fault);
        CHECK(same_bytes(record_session(f.before, her(), f.report).state, f.before));
        for (std::size_t i = 0; i != stop_sign_table<C>.size(); ++i) {
            stop_sign_row const& row = stop_sign_table<C>[i];
            CAPTURE(row.id);
            for (std::size_t where = 0; where != 3; ++where) {
                auto r = f.report;
                if (where == 2 && r.view().size() < 2) continue;
                (where == 0   ? r.sign
                 : where == 1 ? r.items[0].feedback.sign
                              : r.items[r.view().size() - 1].feedback.sign) = report_sign<C>(i);
                auto const got = record_session(f.before, her(), r);
                CHECK(got.fault == f.fault);
                CHECK(got.size == 0);
                only_restricts(f.before, got.state);
                if (!readable(f)) {  // no index of its own can be trusted: a lock needs none
                    CHECK(got.state.lock == lock_reason::stop_sign);
                    CHECK(got.state.lock_sign == -1);
                    CHECK(got.state.reported == f.before.reported);
                    continue;
                }
                bool const locks = row.level >= stop_level::S2;
                CHECK((got.state.lock == lock_reason::stop_sign) == locks);
                if (locks) CHECK(got.state.lock_sign == static_cast<int>(i));
                CHECK(got.state.seen_signs[i] == 1);
                CHECK(got.state.severe == (row.level == stop_level::S3 ? 1 : 0));
                if (row.level == stop_level::S3) CHECK(got.state.stopped == got.state.day);
                for (auto const c : row.sets) {
                    if (c >= 0) CHECK(got.state.reports(static_cast<std::size_t>(c)));
                }
            }
        }
    }
}

TEST_CASE(
    "A sign that the catalogue does not know locks through every fault, and so does one whose index was damaged") {
    for (faulty const& f : every_fault()) {
        CAPTURE(f.what);
        for (int const at : {static_cast<int>(stop_sign_table<C>.size()), 127, -3, -128}) {
            auto r = f.report;
            r.items[0].feedback.sign = {.sign = static_cast<std::int8_t>(at), .level = stop_level::S4};
            auto const got = record_session(f.before, her(), r).state;
            CHECK(got.lock == lock_reason::stop_sign);
            CHECK(got.lock_sign == -1);
            only_restricts(f.before, got);
        }
    }
    // Without a fault as well.
    auto r = report<pp::cat>(61);
    r.sign = {.sign = -100, .level = stop_level::S4};
    CHECK(after(asked_on(60), r).lock == lock_reason::stop_sign);
}

TEST_CASE("A sign whose level nobody stated locks everything, and not only the exercise that it came in") {
    for (std::size_t i = 0; i != stop_sign_table<C>.size(); ++i) {
        CAPTURE(stop_sign_table<C>[i].id);
        auto r = report<pp::cat>(61);
        r.items[0].feedback.sign = {.sign = static_cast<std::int8_t>(i), .level = stop_level::none};
        state const got = after(asked_on(60), r);
        CHECK(got.lock == lock_reason::stop_sign);
        for (family_record const& f : got.families) CHECK(f.now.locked == 1);
        for (faulty const& f : every_fault()) {
            auto damaged = f.report;
            damaged.items[0].feedback.sign = r.items[0].feedback.sign;
            CHECK(record_session(f.before, her(), damaged).state.lock == lock_reason::stop_sign);
        }
    }
}

TEST_CASE("Severe pain, a belly that does not stay flat and high pain survive every fault") {
    for (faulty const& f : every_fault()) {
        CAPTURE(f.what);
        auto const told = [&](auto change) {
            auto r = f.report;
            change(r.items[0].feedback);
            auto const got = record_session(f.before, her(), r);
            CHECK(got.fault == f.fault);
            only_restricts(f.before, got.state);
            return got.state;
        };
        auto const severe = told([](exercise_feedback& x) { x.before = 7_pain; });
        CHECK(severe.reports(asks<pp::back_pain_severe>) == readable(f));
        CHECK((severe.lock == lock_reason::stop_sign) == !readable(f));
        auto const domed = told([](exercise_feedback& x) { x.belly_stayed_flat = answer::no; });
        CHECK(domed.reports(condition_index<C::doming, C>) == readable(f));
        CHECK((domed.lock == lock_reason::stop_sign) == !readable(f));
        auto const high = told([](exercise_feedback& x) { x.worst = 8_pain; });
        int const day = f.report.day.value();
        bool const that_day = readable(f) && view_of<C>.covers.contains(day) && day >= f.before.day;
        CHECK(high.stopped == (that_day ? day : f.before.stopped));
        CHECK(high.lock == lock_reason::none);
        if (readable(f)) CHECK(high.gentle_days == 0);
    }
}

TEST_CASE("Signs of faulty reports count: the second of level S3 locks, and so does one that is graver when repeated") {
    auto const twice = [](int day) { return report<pp::cat, pp::letter_t, pp::cat>(day); };
    auto r = twice(62);
    r.items[0].feedback.sign = r.items[2].feedback.sign = r.sign = report_sign<C, pp::sign::heaviness_or_bulge>();
    auto const s = record_session(asked_on(60), her(), r).state;
    CHECK(s.severe == 1);  // one session, however often it is said
    CHECK(s.stopped == 62);
    CHECK(s.lock == lock_reason::none);
    auto again = twice(63);
    again.sign = report_sign<C, pp::sign::stool_leak>();
    CHECK(record_session(s, her(), again).state.lock == lock_reason::repeated_sign);
    std::size_t graver = 0;
    for (std::size_t i = 0; i != stop_sign_table<C>.size(); ++i) {
        auto const& row = stop_sign_table<C>[i];
        if (row.level >= stop_level::S2 || row.when_repeated < stop_level::S2) continue;
        ++graver;
        INFO(row.id);
        auto first = twice(62), second = twice(63);
        first.sign = second.sign = report_sign<C>(i);
        auto const once = record_session(asked_on(60), her(), first).state;
        CHECK(once.lock == lock_reason::none);
        CHECK(record_session(once, her(), second).state.lock == lock_reason::stop_sign);
    }
    CHECK(graver > 0);
}

TEST_CASE("Of a faulty report whose day is in order the dose that hurt falls, once; nothing else moves") {
    auto s = asked_on(60);
    for (int day = 61; day <= 69; day += 2) s = after(s, report<pp::cat, pp::letter_t>(day));
    auto const was = cat_of(s);
    auto const& letter = s.families[static_cast<std::size_t>(detail::family_of<C>(exercise_at<pp::letter_t>))];
    auto r = report<pp::cat, pp::letter_t, pp::cat>(71);
    r.items[0].feedback.worst = r.items[2].feedback.worst = 8_pain;
    auto const hurt = record_session(s, her(), r).state;
    CHECK(cat_of(hurt) == cat_of(after(s, [] {
              auto mended = report<pp::cat, pp::letter_t>(71);
              mended.items[0].feedback.worst = 8_pain;
              return mended;
          }())));
    CHECK(cat_of(hurt).at < was.at);
    CHECK(hurt.families[static_cast<std::size_t>(detail::family_of<C>(exercise_at<pp::letter_t>))] == letter);
    // A sign of the whole session eases all of it, and one that is told of alone what was done last.
    r = report<pp::cat, pp::letter_t, pp::cat>(71);
    r.sign = report_sign<C, pp::sign::knee_hurts>();
    CHECK(cat_of(record_session(s, her(), r).state).at < was.at);
    session_report alone{.day = 71_days, .sign = report_sign<C, pp::sign::knee_hurts>()};
    alone.add({.exercise = 65'535, .feedback = {.done = completion::not_done}});
    CHECK(cat_of(record_session(s, her(), alone).state).at < was.at);
    // Too late for doses, never for what she says.
    r = report<pp::cat>(68);
    r.items[0].feedback.worst = 8_pain;
    CHECK(cat_of(record_session(s, her(), r).state) == was);
}

TEST_CASE("A mended report is recorded onto the state of before, and is as if there had been no fault") {
    auto const s = after(asked_on(60), report<pp::cat>(61));
    auto r = report<pp::cat, pp::cat>(62);
    r.items[1].feedback.sign = report_sign<C, pp::sign::swollen_leg>();
    auto const kept = record_session(s, her(), r);
    REQUIRE(kept.fault == report_fault::exercise_twice);
    CHECK(kept.state.lock == lock_reason::stop_sign);
    CHECK(after(kept.state, report<pp::letter_t>(62)).lock == lock_reason::stop_sign);  // and nothing frees her
    auto mended = report<pp::cat>(62);
    mended.sign = r.items[1].feedback.sign;
    CHECK(after(s, mended).lock_sign == kept.state.lock_sign);
}

TEST_CASE("The seventeenth exercise of a report is not taken, its sign is") {
    session_report r{.day = 62_days};
    for (std::size_t i = 0; i != session_report::capacity; ++i) r.add({static_cast<std::uint16_t>(i), good});
    CHECK_FALSE(r.add({exercise_at<pp::cat>, with_sign<pp::sign::chest_pain_or_no_breath>()}));
    CHECK(record_session(asked_on(60), her(), r).state.lock == lock_reason::stop_sign);
}

TEST_CASE("What frees her does so only without a fault") {
    auto const locked = after(asked_on(60), report<pp::cat>(61, with_sign<pp::sign::urine_leak>()));
    auto s = after(locked, report<pp::cat>(62, with_sign<pp::sign::cannot_pass_urine>()));
    REQUIRE(s.lock == lock_reason::stop_sign);
    REQUIRE(s.reports(asks<pp::urinary_incontinence>));
    for (int const day :
         {61, -1, view_of<C>.covers.until, std::numeric_limits<int>::max(), std::numeric_limits<int>::min()}) {
        CAPTURE(day);
        for (auto const& got :
             {record_confirmation(s, days::from_value(day)), record_answers(s, her(), days::from_value(day)),
              record_rough_night(s, days::from_value(day))}) {
            CHECK(got.fault == report_fault::day_out_of_order);
            CHECK(same_bytes(got.state, s));
        }
    }
    s.fingerprint ^= 1;
    for (auto const& got :
         {record_confirmation(s, 70_days), record_answers(s, her(), 70_days), record_rough_night(s, 70_days)}) {
        CHECK(got.fault == report_fault::other_catalogue);
        CHECK(same_bytes(got.state, s));
    }
}

TEST_CASE("A session is entered under its day") {
    auto const s = after(asked_on(60), report<pp::cat, pp::letter_t>(61));
    CHECK(s.last_session == 61);
    CHECK(s.sessions == 1);
    CHECK(s.sessions_today == 1);
    CHECK(s.seconds_today == 300);
    CHECK(s.last_done[exercise_at<pp::cat>] == 61);
    CHECK(s.last_done[exercise_at<pp::letter_t>] == 61);
    CHECK(s.last_done[exercise_at<pp::eagle>] == -1);
    CHECK(s.last_strength == -1);
    CHECK(s.gentle_days == 1);
    CHECK(cat_of(s).full == 1);
    auto const strong = after(s, report<pp::heel_scoop>(62));
    CHECK(strong.last_strength == 62);
    CHECK(strong.gentle_days == 1);  // that was no mobility work
    auto const skipped = after(s, report<pp::cat>(62, {.done = completion::not_done, .sign = no_stop_sign}));
    CHECK(skipped.last_session == 61);
    CHECK(skipped.sessions == 1);
    CHECK(cat_of(skipped) == cat_of(s));  // not done is no failure
}

TEST_CASE("Gentle days: mobility, no sign, every sign answered, and a morning as before") {
    auto const gentle = [](exercise_feedback const& f) {
        return after(asked_on(60), report<pp::cat>(61, f)).gentle_days;
    };
    CHECK(gentle(good) == 1);
    auto f = good;
    f.next_morning = 3_pain;
    CHECK(gentle(f) == 0);
    f.next_morning = {};
    CHECK(gentle(f) == 0);
    f = good;
    f.sign = {};
    CHECK(gentle(f) == 0);
    CHECK(gentle(with_sign<pp::sign::knee_hurts>()) == 0);
    CHECK(after(asked_on(60), report<pp::letter_t>(61)).gentle_days == 0);
    // A sign, even one that is told of afterwards, and the four days begin anew.
    auto const s = after(after(asked_on(60), report<pp::cat>(61)), report<pp::cat>(62));
    CHECK(s.gentle_days == 2);
    CHECK(after(s, report<pp::cat>(62)).gentle_days == 2);
    session_report late{.day = 63_days, .sign = report_sign<C, pp::sign::urine_leak>()};
    CHECK(after(s, late).gentle_days == 0);
}

TEST_CASE("Every sign of the catalogue: its answers, and a lock from S2 on") {
    for (std::size_t i = 0; i != stop_sign_table<C>.size(); ++i) {
        auto const& row = stop_sign_table<C>[i];
        INFO(row.id);
        auto f = good;
        f.sign = report_sign<C>(i);
        for (bool const afterwards : {false, true}) {
            session_report r = afterwards ? session_report{.day = 61_days, .sign = f.sign} : report<pp::cat>(61, f);
            auto const s = after(asked_on(60), r);
            bool const locks = row.level == stop_level::S1 || row.level == stop_level::S2;
            CHECK(s.lock == (locks ? lock_reason::stop_sign : lock_reason::none));
            CHECK(s.lock_sign == (locks ? static_cast<int>(i) : -1));
            for (auto const c : row.sets) {
                if (c >= 0) CHECK(s.reports(static_cast<std::size_t>(c)));
            }
            if (!afterwards) CHECK(cat_of(s).at < detail::small(rung_tables<C>[2].size));
        }
    }
}

TEST_CASE("A second session with a sign of level S3 locks, whichever sign it is") {
    auto const s = after(asked_on(60), report<pp::cat>(61, with_sign<pp::sign::heaviness_or_bulge>()));
    CHECK(after(s, report<pp::letter_t>(62)).lock == lock_reason::none);
    CHECK(after(s, report<pp::letter_t>(62, with_sign<pp::sign::heaviness_or_bulge>())).lock ==
          lock_reason::repeated_sign);
    CHECK(after(s, report<pp::letter_t>(62, with_sign<pp::sign::stool_leak>())).lock == lock_reason::repeated_sign);
    CHECK(after(s, report<pp::letter_t>(62, with_sign<pp::sign::knee_hurts>())).lock == lock_reason::none);
}

TEST_CASE("Only a confirmation unlocks, and she begins again at no more than the starting dose, and is asked anew") {
    auto s = after(asked_on(60), report<pp::cat>(61, with_sign<pp::sign::cannot_pass_urine>()));
    REQUIRE(s.lock == lock_reason::stop_sign);
    CHECK(cat_of(s).locked == 1);
    CHECK(after(s, report<pp::cat>(70)).lock == lock_reason::stop_sign);
    CHECK(record_answers(s, her(), 70_days).state.lock == lock_reason::stop_sign);
    CHECK(record_rough_night(s, 70_days).state.lock == lock_reason::stop_sign);
    auto const free = record_confirmation(s, 70_days).state;
    CHECK(free.lock == lock_reason::none);
    CHECK(cat_of(free).startable());
    CHECK(free.asked == free.confirmed);
    CHECK(free.reports(asks<pp::urinary_retention>));  // the answer stays until she is asked
}

TEST_CASE("A clearance from before a sign does not clear what the sign says; one after a confirmation does") {
    auto const cleared =
        her().answered(asks<pp::urinary_incontinence>, answer::yes).cleared<pp::urinary_incontinence>();
    auto s = record_answers(state{}, cleared, 60_days).state;
    auto const got = record_session(s, cleared, report<pp::cat>(61, with_sign<pp::sign::urine_leak>()));
    REQUIRE(got.state.reports(asks<pp::urinary_incontinence>));
    s = record_answers(got.state, cleared, 62_days).state;
    CHECK(s.reports(asks<pp::urinary_incontinence>));
    CHECK_FALSE(record_answers(s, her(), 63_days).state.reports(asks<pp::urinary_incontinence>));  // it is over
    s = record_confirmation(s, 63_days).state;
    CHECK(s.reports(asks<pp::urinary_incontinence>));  // she is asked first
    CHECK_FALSE(record_answers(s, cleared, 63_days).state.reports(asks<pp::urinary_incontinence>));
    CHECK(record_answers(s, her().answered(asks<pp::urinary_incontinence>, answer::yes), 63_days)
              .state.reports(asks<pp::urinary_incontinence>));
}

TEST_CASE("Coming back from a pause needs no room beside a harder class: what the week holds in all is planned") {
    auto s = after(asked_on(60), report<pp::cat>(61));
    s = after(after(s, report<pp::cat>(71)), report<pp::cat>(75));  // nine days missed, then three
    REQUIRE(cat_of(s).stage != 0);
    s.last_class = 73;
    auto const resumed = record_session(s, her(), report<pp::cat>(78));
    CHECK(resumed.items[0].made == decision::resume);
    CHECK_FALSE(resumed.items[0].weekly_cap);
    CHECK(detail::weekly_load(resumed.state).room_for_work(79) <= s.most_work[1]);
}

TEST_CASE("A harder class waits in a week that has grown, and the next week does not grow for it") {
    auto s = asked_on(60);
    auto const slide = [](state const& from, int day) {
        return record_session(from, her(), report<pp::heel_slide, pp::cat>(day));
    };
    for (int const day : {60, 62, 64}) s = slide(s, day).state;
    s = after(s, report<pp::cat>(67));
    SECTION("in a week no larger than the one before it comes at once") {
        auto const got = slide(s, 69);
        CHECK(got.items[0].made == decision::advance);
        CHECK(got.state.last_class == 69);
        CHECK(got.state.class_waits == -1);
    }
    SECTION("in a larger one it waits") {
        s.work[0] = s.work[1];
        auto const held = slide(s, 69);
        CHECK(held.items[0].made == decision::hold);
        CHECK(held.items[0].weekly_cap);
        CHECK(held.state.last_class == -1);
        CHECK(held.state.class_waits == 69);
        CHECK(detail::weekly_load(held.state).room_for_work(74) <= held.state.work[0]);
        CHECK(slide(slide(held.state, 72).state, 74).items[0].made == decision::advance);
    }
}

TEST_CASE("An easier form in the place of the one that strengthens counts neither for a step up nor against one") {
    auto s = asked_on(60);
    s.gentle_days = 4;
    for (int const day : {60, 62}) s = after(s, report<pp::heel_slide>(day));
    std::size_t const f = static_cast<std::size_t>(detail::family_of<C>(exercise_at<pp::heel_scoop>));
    s.families[f].now = {.at = rung_tables<C>[f].start[1], .full = 1};
    s.families[f].last_change = s.class_began[3] = 50;
    auto const between = record_session(s, her(), report<pp::heel_slide>(64));
    CHECK(between.items[0].not_as_planned);
    CHECK(between.items[0].made == decision::hold);
    CHECK(between.state.families[f].now == s.families[f].now);
    CHECK(record_session(between.state, her(), report<pp::heel_scoop>(66)).items[0].made == decision::advance);
    // But harm is harm, whatever form it came in.
    auto bad = good;
    bad.worst = 7_pain;
    CHECK(record_session(s, her(), report<pp::heel_slide>(64, bad)).items[0].made == decision::regress);
}

TEST_CASE("A sign outside any exercise eases all of that session, told with it or afterwards") {
    auto s = asked_on(60);
    // Ready: two weeks of cats, so that only the session of this test decides.
    for (int day = 61; day <= 67; day += 2) s = after(s, report<pp::cat>(day));
    auto ready = report<pp::cat>(69);
    auto const rises = record_session(s, her(), ready);
    REQUIRE(rises.items[0].made == decision::advance);
    ready.sign = report_sign<C, pp::sign::knee_hurts>();
    auto const eased = record_session(s, her(), ready);
    CHECK(eased.items[0].made == decision::regress);
    // The next day, without exercises: what was done last is eased, once.
    session_report afterwards{.day = 70_days, .sign = report_sign<C, pp::sign::knee_hurts>()};
    auto const cat = static_cast<std::size_t>(rises.items[0].family);
    auto const told = record_session(rises.state, her(), afterwards).state;
    CHECK(told.families[cat].now.at < rises.state.families[cat].now.at);
    CHECK(told.families[cat].last_regress == 70);
    CHECK(told.sessions == rises.state.sessions);
    auto with_another = report<pp::cat>(69);
    with_another.add({exercise_at<pp::letter_t>, with_sign<pp::sign::breath_held>()});
    CHECK(record_session(s, her(), with_another).items[0].made == decision::hold);
}

TEST_CASE("Two forms of one family in a session: the harm of one is the harm of the family") {
    auto s = after(asked_on(60), report<pp::cat>(61));
    session_report r = report<pp::cat>(63);
    auto bad = good;
    bad.worst = 7_pain;
    r.add({exercise_at<pp::cat_chair>, bad});
    auto const got = record_session(s, her(), r);
    auto const& t = rung_tables<C>[static_cast<std::size_t>(got.items[0].family)];
    CHECK(t.member[cat_of(got.state).at] == 0);
    CHECK(cat_of(got.state).at < t.start[0]);
}

TEST_CASE("What was not planned counts for nothing but harm") {
    auto s = after(asked_on(60), report<pp::cat_chair>(61));
    auto const beyond = record_session(s, her(), report<pp::cat>(63));
    CHECK(beyond.items[0].not_as_planned);
    CHECK(beyond.items[0].made == decision::hold);
    CHECK(cat_of(beyond.state).full == 0);
    auto bad = good;
    bad.worst = 7_pain;
    CHECK(record_session(s, her(), report<pp::cat>(63, bad)).items[0].made == decision::regress);
}

TEST_CASE("Four weeks without less pain are noted, six lock; less pain takes the note away") {
    auto const trained = [](int until, int pain_now) {
        auto s = asked_on(60);
        for (int day = 60; day <= until; day += 2) {
            auto f = good;
            f.before = f.worst = f.right_after = f.next_morning = day < 67 ? 4_pain : pain_points::from_value(pain_now);
            f.worst = f.right_after = 3_pain;
            s = after(s, report<pp::cat>(day, f));
        }
        return s;
    };
    CHECK(trained(86, 4).not_helping == 0);
    CHECK(trained(88, 4).not_helping == 1);
    CHECK(trained(88, 4).lock == lock_reason::none);
    CHECK(trained(88, 2).not_helping == 0);
    CHECK(trained(102, 4).lock == lock_reason::pain_not_better);
    CHECK(trained(102, 2).lock == lock_reason::none);
    CHECK(trained(88, 6).lock == lock_reason::pain_not_better);  // clearly worse: at once
}

TEST_CASE("Answers and bad nights are entered and change no dose") {
    auto const s = after(asked_on(60), report<pp::cat>(61));
    auto const rough = record_rough_night(s, 63_days).state;
    CHECK(rough.rough == 63);
    CHECK(cat_of(rough) == cat_of(s));
    CHECK(detail::share_on(rough, 63) == dose_share::light);
    CHECK(detail::share_on(rough, 64) == dose_share::whole);
    auto const asked = record_answers(s, her(), 63_days).state;
    CHECK(asked.asked == 63);
    CHECK(cat_of(asked) == cat_of(s));
}

namespace {
/// Whether a day can be said in this way.
template <class Day>
concept says_day = requires(state const& s, profile<C> const& p, Day day) {
    record_answers(s, p, day);
    record_rough_night(s, day);
    record_confirmation(s, day);
    answers_today(s, p, day);
    session_report{.day = day};
};
template <class Time>
concept says_time = requires(Time time) {
    session_report{.lasted = time};
};
}  // namespace

TEST_CASE("Breathing and the pelvic floor alone use up no day and no session, every day for weeks") {
    auto s = asked_on(60);
    for (int day = 60; day != 74; ++day) {
        s = after(s, report<pp::pelvic_floor_squeeze, pp::belly_breathing>(day));
        CHECK(next(s, her(), days::from_value(day)).kind == day_kind::stretch);
    }
    CHECK(s.sessions == 0);
    CHECK(s.sessions_today == 0);
    CHECK(s.recent[0] == 0);
    CHECK(s.last_session == -1);
    CHECK(s.work[0] + s.work[1] == 0);
    // Beside other exercises they are a part of the session.
    s = after(s, report<pp::pelvic_floor_squeeze, pp::cat_chair>(73));
    CHECK(s.sessions_today == 1);
    CHECK(next(s, her(), 73_days).kind == day_kind::micro);
}

TEST_CASE("The same report twice changes nothing, byte for byte") {
    auto sore = report<pp::cat_chair, pp::pelvic_floor_squeeze>(62);
    sore.items[0].feedback.worst = 6_pain;
    sore.items[1].feedback.sign = report_sign<C, pp::sign::heaviness_or_bulge>();
    auto const once = after(asked_on(60), sore);
    REQUIRE(once.lock == lock_reason::none);
    auto const again = record_session(once, her(), sore);
    CHECK(again.fault == report_fault::none);
    CHECK(again.known_already);
    CHECK(again.size == 0);
    CHECK(same_bytes(again.state, once));
    // Between other reports of the day, too.
    auto const between = after(once, report<pp::eagle_hug>(62));
    CHECK(record_session(between, her(), sore).known_already);
    // One that says anything else is another one.
    auto other = sore;
    other.items[0].feedback.worst = 5_pain;
    CHECK_FALSE(record_session(once, her(), other).known_already);
    other = sore;
    other.lasted = other.lasted + 1_s;
    CHECK_FALSE(record_session(once, her(), other).known_already);
    // The next day it is a second time, and a sign of this level twice locks.
    other = sore;
    other.day = 63_days;
    CHECK(after(once, other).lock == lock_reason::repeated_sign);
    // After a confirmation the same is said anew.
    auto fever = report<pp::cat_chair>(62);
    fever.items[0].feedback.sign = report_sign<C, pp::sign::feverish>();
    auto const confirmed = record_confirmation(after(asked_on(60), fever), 62_days).state;
    CHECK(after(confirmed, fever).lock == lock_reason::stop_sign);
}

TEST_CASE("After an illness the first week of training has half of every dose, whichever way it was told") {
    auto s = asked_on(60);
    for (int const day : {60, 62, 64, 66, 68}) s = after(s, report<pp::cat>(day));
    auto const share = [](state const& of, int day) { return detail::share_on(of, day); };
    REQUIRE(share(s, 69) == dose_share::whole);
    SECTION("as a stop sign, which locks until a professional has looked") {
        auto r = report<pp::cat>(69);
        r.items[0].feedback.sign = report_sign<C, pp::sign::feverish>();
        s = after(s, r);
        REQUIRE(s.lock == lock_reason::stop_sign);
        s = record_confirmation(s, 74_days).state;
    }
    SECTION("as a stop sign in a report that has a fault") {
        auto r = report<pp::cat, pp::cat>(69);
        r.items[0].feedback.sign = report_sign<C, pp::sign::hot_breast_with_fever>();
        auto const got = record_session(s, her(), r);
        REQUIRE(got.fault != report_fault::none);
        s = record_confirmation(got.state, 74_days).state;
    }
    SECTION("as an answer") {
        s = record_answers(s, her().yes<pp::recent_fever_or_infection>(), 70_days).state;
        CHECK(share(s, 70) == dose_share::half);
    }
    s = record_answers(s, her(), 75_days).state;
    CHECK(s.well_again == s.ill);
    CHECK(share(s, 80) == dose_share::half);  // for as long as she has not trained again
    auto const t = next(s, her(), 75_days);
    CHECK(t.light_because == ease_reason::after_illness);
    for (auto const& item : t.plan.items.view()) {
        auto const& e = view_of<C>.exercises[item.exercise];
        if (e.effort.rank == 0) continue;
        INFO(std::string(e.id));
        auto const start = starting_dose(*e.dose);
        auto const least = dose_at_rung(*e.dose, pp::gentle::is.path.value, 0);
        bool const halved = 2 * volume_of(item.dose) <= volume_of(start);
        bool const at_its_least = item.dose == least;
        CHECK((halved || at_its_least));
    }
    s = after(s, report<pp::cat>(75));
    CHECK(s.well_again == 75);
    CHECK(share(s, 81) == dose_share::half);
    CHECK(share(s, 82) == dose_share::light);  // the fourth week since she began
    CHECK(share(s, 89) == dose_share::whole);
}

TEST_CASE("A day is said in days and a time in seconds; a plain number, or one for the other, does not compile") {
    STATIC_CHECK(says_day<days>);
    STATIC_CHECK_FALSE(says_day<int>);
    STATIC_CHECK_FALSE(says_day<std::int32_t>);
    STATIC_CHECK_FALSE(says_day<double>);
    STATIC_CHECK_FALSE(says_day<seconds>);
    STATIC_CHECK(says_time<seconds>);
    STATIC_CHECK_FALSE(says_time<int>);
    STATIC_CHECK_FALSE(says_time<days>);
}

namespace {
constexpr auto asked_while_compiling = record_answers(state{}, her(), 60_days);
constexpr auto rough_while_compiling = record_rough_night(asked_while_compiling.state, 61_days);
constexpr auto trained_while_compiling = record_session(
    asked_while_compiling.state, her(), session_report{.day = 61_days, .items = {{{0, good}}}, .size = 1});
}  // namespace

TEST_CASE("All of it can be computed while compiling") {
    STATIC_CHECK(asked_while_compiling.state.asked == 60);
    STATIC_CHECK(rough_while_compiling.state.asked == 60);
    STATIC_CHECK(rough_while_compiling.state.rough == 61);
    STATIC_CHECK(trained_while_compiling.fault == report_fault::none);
    STATIC_CHECK(trained_while_compiling.state.sessions == 1);
}

TEST_CASE("a reported complaint that is not asked about ends with a confirmation, and with nothing before it") {
    constexpr auto wound = condition_index<pp::wound_problem_caesarean, C>;
    constexpr auto stitches = condition_index<pp::wound_problem_perineum, C>;
    auto const own = profile<C>{}.after<pp::vaginal>(60_days).rest_is(answer::no);
    training_state<C> s;
    s.reported.set(wound);
    s.reported.set(stitches);
    CHECK(screen(answers_today(s, own, 60_days)).blocked());
    // The other one is asked about. Of this one the birth may be the slip.
    auto const asked = record_answers(s, own, 60_days).state;
    CHECK(asked.reports(wound));
    CHECK_FALSE(asked.reports(stitches));
    auto const silent = record_answers(s, profile<C>{}.after<pp::vaginal>(60_days), 60_days).state;
    CHECK(silent.reports(wound));
    CHECK(silent.reports(stitches));

    auto const looked_at = record_confirmation(s, 60_days).state;
    CHECK_FALSE(record_answers(looked_at, own, 60_days).state.reports(wound));
    CHECK(record_answers(looked_at, own.yes<pp::wound_problem_caesarean>(), 60_days).state.reports(wound));
    auto const cut = profile<C>{}.after<pp::caesarean>(60_days);
    CHECK(record_answers(looked_at, cut, 60_days).state.reports(wound));
    CHECK(record_answers(s, cut, 60_days).state.reports(wound));
}

TEST_CASE("A line that says no more than a harder form's name does not show that it is within reach") {
    auto const bare = exercise_feedback{};
    auto const s = after(asked_on(60), report<pp::cat>(61, bare));
    auto const f = static_cast<std::size_t>(detail::family_of<C>(exercise_at<pp::cat>));
    rung_table const& t = rung_tables<C>[f];
    REQUIRE(t.n_members > 1);
    CHECK(cat_of(s).at == t.start[0]);
    auto partly = good;
    partly.done = completion::partly;
    CHECK(cat_of(after(asked_on(60), report<pp::cat>(61, partly))).at == t.start[0]);
    // Done as planned, it does.
    std::size_t const cat = detail::member_of(progression_table<C>[f], exercise_at<pp::cat>);
    REQUIRE(cat > 0);
    CHECK(cat_of(after(asked_on(60), report<pp::cat>(61))).at == t.start[cat]);
    // And of the easiest form a bare line begins at its start, too.
    auto const easiest = static_cast<std::uint16_t>(progression_table<C>[f].members[0]);
    session_report r{.day = 61_days, .lasted = 300_s, .exhausted = answer::no, .sign = no_stop_sign};
    r.add({easiest, bare});
    CHECK(cat_of(after(asked_on(60), r)).at == t.start[0]);
}

TEST_CASE("A pause ends with the first exercise that is done; what is for every day ends only its own") {
    auto const family = [](std::uint16_t e) { return static_cast<std::size_t>(detail::family_of<C>(e)); };
    std::size_t const eagle = family(exercise_at<pp::eagle>), cat = family(exercise_at<pp::cat>);
    std::size_t const floor = family(exercise_at<pp::pelvic_floor_squeeze>);
    REQUIRE(eagle == 0);
    REQUIRE(floor == state::n_families - 1);
    // 13 days after the last session, so that all that was begun comes back from a pause.
    state s = after(asked_on(60), report<pp::eagle, pp::cat, pp::pelvic_floor_squeeze>(61));
    detail::move_to_day(s, 75);
    using list = std::vector<std::size_t>;
    auto const ended = [&](session_report const& r, bool worked) {
        state now = s;
        detail::end_pauses(now, screen(her()), r, worked);
        list found;
        for (std::size_t f = 0; f != state::n_families; ++f) {
            bool const back = now.families[f].last_change == 75;
            CHECK((now.families[f] != s.families[f]) == back);
            CHECK((now.families[f].now.stage == stage_after_one_week) == back);
            if (back) found.push_back(f);
        }
        return found;
    };
    auto skipped = good;
    skipped.done = completion::not_done;
    auto breathing = report<pp::pelvic_floor_squeeze>(75, skipped);
    breathing.add({exercise_at<pp::belly_breathing>, good});
    CHECK(ended(report<pp::letter_t>(75), true) == list{eagle, cat, floor});
    CHECK(ended(report<pp::pelvic_floor_squeeze>(75), false) == list{floor});
    CHECK(ended(report<pp::belly_breathing, pp::pelvic_floor_squeeze>(75), false) == list{floor});
    CHECK(ended(breathing, false) == list{});
    CHECK(ended(report<pp::cat>(75), false) == list{});
}

TEST_CASE("A report that was refused is known by a mark of its own, and is new once it has no fault") {
    for (std::uint32_t const hash : {1U, 2U, 0x9e3779b9U, 0x9e3779b8U, ~0U}) {
        CHECK(detail::refused(hash) != hash);
        CHECK(detail::refused(hash) != 0);  // that is no report
    }
    auto const r = report<pp::cat>(61, with_sign<pp::sign::urine_leak>());
    std::size_t const leak = static_cast<std::size_t>(report_sign<C, pp::sign::urine_leak>().sign);
    state s = asked_on(60);
    detail::session_days(s).remember(detail::refused(detail::hash_of<C>(r)));
    auto const recorded_now = record_session(s, her(), r);
    CHECK_FALSE(recorded_now.known_already);
    CHECK(recorded_now.size == 1);
    // With its fault it counts once, and says its fault again.
    auto const late = report<pp::cat>(59, with_sign<pp::sign::urine_leak>());
    auto const twice = report<pp::cat, pp::cat>(61, with_sign<pp::sign::urine_leak>());
    for (auto const& [faulty, fault] : {std::pair{late, report_fault::none}, {twice, report_fault::exercise_twice}}) {
        auto const once = record_session(asked_on(60), her(), faulty);
        CHECK(once.state.seen_signs[leak] == 1);
        auto const again = record_session(once.state, her(), faulty);
        CHECK(again.known_already);
        CHECK(again.fault == fault);
        CHECK(same_bytes(again.state, once.state));
    }
    // Without a complaint there is nothing to remember.
    CHECK(record_session(asked_on(60), her(), report<pp::cat>(59)).state.told == state{}.told);
}

TEST_CASE("A state that cannot be read knows no report, and remembers none") {
    auto const r = report<pp::cat>(61, with_sign<pp::sign::urine_leak>());
    auto other = after(asked_on(60), r);
    auto damaged = other;
    ++other.version;
    damaged.gentle_days = 77;
    for (auto const& s : {other, damaged}) {
        auto const got = record_session(s, her(), r);
        CHECK_FALSE(got.known_already);
        CHECK(got.state.lock == lock_reason::stop_sign);
        CHECK(got.state.told == s.told);
        CHECK_FALSE(record_session(got.state, her(), r).known_already);
    }
}

TEST_CASE("Whatever lowers a dose lowers it by as much where the report has a fault, and only once") {
    auto s = asked_on(60);
    for (int day = 61; day <= 69; day += 2) s = after(s, report<pp::cat, pp::letter_t, pp::eagle>(day));
    // A setback not long ago: another one takes the exercise out.
    auto const again = after(s, report<pp::eagle>(70, with_sign<pp::sign::knee_hurts>()));
    std::vector<std::pair<exercise_feedback, stop_sign_report>> bad;
    for (std::size_t i = 0; i != stop_sign_table<C>.size(); ++i) {
        auto f = good;
        f.sign = report_sign<C>(i);
        bad.emplace_back(f, no_stop_sign);
        bad.emplace_back(good, report_sign<C>(i));
    }
    for (int const worst : {4, 5, 6, 8}) {
        auto f = good;
        f.worst = pain_points::from_value(worst);
        bad.emplace_back(f, no_stop_sign);
        f.before = 7_pain;  // which is a complaint of its own
        bad.emplace_back(f, no_stop_sign);
        f.belly_stayed_flat = answer::no;
        bad.emplace_back(f, no_stop_sign);
    }
    long fell = 0, taken_out = 0, stepped = 0;
    for (auto const& [f, sign] : bad) {
        for (state const& before : {s, again}) {
            auto mended = report<pp::cat, pp::letter_t, pp::eagle>(71);
            mended.items[0].feedback = mended.items[2].feedback = f;
            mended.sign = sign;
            auto refused = mended;
            refused.add(mended.items[0]);
            auto const got = record_session(before, her(), mended);
            auto const kept = record_session(before, her(), refused);
            REQUIRE(kept.fault == report_fault::exercise_twice);
            CHECK(kept.state.lock == got.state.lock);
            CHECK(kept.state.lock_sign == got.state.lock_sign);
            if (!detail::facts_of<C>(mended).complains()) continue;
            for (std::size_t i = 0; i != got.size; ++i) {
                auto const family = static_cast<std::size_t>(got.items[i].family);
                ladder_state const& now = kept.state.families[family].now;
                decision const made = got.items[i].made;
                if (made == decision::hold || made == decision::advance || made == decision::resume) {
                    auto held = before.families[family].now;
                    held.locked = now.locked;
                    CHECK(now == held);
                    continue;
                }
                ++fell;
                taken_out += made == decision::remove;
                stepped += made == decision::step_back;
                auto expected = got.state.families[family].now;
                if (made == decision::step_back) expected.ease = before.families[family].now.ease;  // no session counts
                CHECK(now == expected);
                CHECK(kept.state.families[family].last_change == 71);
                CHECK(kept.state.families[family].last_regress == got.state.families[family].last_regress);
            }
        }
    }
    CHECK(fell > 0);
    CHECK(taken_out > 0);
    CHECK(stepped > 0);
}

TEST_CASE("A report with a fault counts no session towards a dose that may rise again") {
    auto s = after(asked_on(60), report<pp::cat>(61));
    auto const family = static_cast<std::size_t>(detail::family_of<C>(exercise_at<pp::cat>));
    s.families[family].now.ease = 3;
    s.families[family].now.incomplete = 1;
    auto r = report<pp::cat, pp::letter_t>(63);
    r.items[0].feedback.worst = 4_pain;  // a step back
    r.items[1].feedback.worst = 8_pain;  // and a complaint
    auto const taken = record_session(s, her(), r);
    REQUIRE(taken.items[0].made == decision::step_back);
    CHECK(cat_of(taken.state).ease == 2);
    CHECK(cat_of(taken.state).incomplete == 0);
    for (auto const done : {completion::as_planned, completion::partly, completion::unsaid}) {
        auto refused = r;
        refused.items[0].feedback.done = done;
        refused.add(refused.items[0]);
        auto const kept = record_session(s, her(), refused).state;
        CHECK(cat_of(kept).at < cat_of(s).at);
        CHECK(cat_of(kept).ease >= 3);
        CHECK((cat_of(kept).incomplete >= 1 || cat_of(kept).at + 1 < cat_of(s).at));  // or it fell for that
    }
}

TEST_CASE("Of a report with a fault nobody is freed of a sign, and what is no high pain does not end the day") {
    auto const s = after(asked_on(60), report<pp::cat>(61, with_sign<pp::sign::urine_leak>()));
    std::size_t const leak = static_cast<std::size_t>(report_sign<C, pp::sign::urine_leak>().sign);
    REQUIRE(s.seen_signs[leak] == 1);
    auto r = report<pp::cat, pp::letter_t, pp::cat>(63);
    r.items[1].feedback.belly_stayed_flat = answer::no;
    auto const kept = record_session(s, her(), r).state;
    CHECK(kept.day == 63);
    CHECK(kept.reports(condition_index<C::doming, C>));
    CHECK(kept.seen_signs[leak] == 1);
    CHECK(kept.stopped != 63);
    // What is in no family has no dose to lower.
    r = report<pp::belly_breathing, pp::belly_breathing>(63);
    r.items[0].feedback.worst = 8_pain;
    CHECK(record_session(s, her(), r).state.stopped == 63);
    CHECK(record_session(s, her(), r).state.families == s.families);
}

TEST_CASE("A confirmation begins the weeks of pain, the pace and the setbacks anew; reports of days before are known") {
    auto s = after(asked_on(60), report<pp::cat, pp::pelvic_floor_squeeze, pp::eagle>(61));
    auto const lock = report<pp::cat>(62, with_sign<pp::sign::swollen_leg>());
    s = after(s, lock);
    s.not_helping = 1;
    for (family_record& f : s.families) f.last_regress = 62;
    REQUIRE(s.pain[0].first_day == 61);
    auto const free = record_confirmation(s, 65_days).state;
    CHECK(free.not_helping == 0);
    CHECK(free.pain[0] == pain_week{});
    for (family_record const& f : free.families) {
        CHECK(f.now.startable());
        CHECK(f.last_change == 65);
        CHECK(f.last_regress == -1);
    }
    CHECK(record_session(free, her(), lock).known_already);
    CHECK(record_confirmation(s, 62_days).state.told == state{}.told);
}

TEST_CASE("A session under the answers of a bad night, or of an illness, is remembered as one") {
    auto const cat = report<pp::cat>(61);
    CHECK(record_session(asked_on(60), her(), cat).state.rough == -1);
    CHECK(record_session(asked_on(60), her().yes<pp::severe_tiredness>(), cat).state.rough == 61);
    state ill = record_session(asked_on(60), her().yes<pp::recent_fever_or_infection>(), cat).state;
    CHECK(ill.well_again == state::ill);
    // Breathing is no training: the week of half the dose begins with the first session that is one.
    ill = record_session(ill, her(), report<pp::belly_breathing>(63)).state;
    CHECK(ill.well_again == state::ill);
    CHECK(record_session(ill, her(), report<pp::cat>(64)).state.well_again == 64);
}

TEST_CASE("What is reported has its decisions, one for each exercise, and a sign of the session eases each once") {
    auto s = asked_on(60);
    for (int day = 61; day <= 69; day += 2) s = after(s, report<pp::cat, pp::letter_t>(day));
    auto r = report<pp::cat, pp::letter_t>(71);
    r.sign = report_sign<C, pp::sign::knee_hurts>();
    auto const got = record_session(s, her(), r);
    REQUIRE(got.size == 2);
    CHECK(got.items[0].exercise == exercise_at<pp::cat>);
    CHECK(got.items[1].exercise == exercise_at<pp::letter_t>);
    for (std::size_t i = 0; i != got.size; ++i) {
        CHECK(got.items[i].made == decision::regress);
        auto const family = static_cast<std::size_t>(got.items[i].family);
        CHECK(got.state.families[family].now.at == got.items[i].to);
    }
}

namespace {

inline constexpr source_entry made_up{.key = "T", .who = "nobody", .what = "made up for tests", .year = "n.d."};
inline constexpr citation from_nobody = cite(made_up);
/// Stops at high pain, which is no sign.
struct stops_at_pain {
    static constexpr progression_policy is{
        .id = "stops-at-pain",
        .path = in_turn(add(1_reps)),
        .rules = {
            when(seen(observed::pain_high)).then(decision::stop).says("pain-stops", "It hurt: stop.", from_nobody),
            rules_about_harm(from_nobody)}};
};
struct stricter : C {
    static constexpr std::string_view id = "stricter";
    using progressions =
        regimen::progressions<progression<stops_at_pain, ladder<pp::cat_chair, pp::cat_forearms, pp::cat>>>;
};

}  // namespace

TEST_CASE("Where a policy stops everything is locked, also of a report with a fault") {
    constexpr auto cat = static_cast<std::uint16_t>(exercise_index<pp::cat, stricter>);
    auto const who = profile<stricter>{}.after<pp::vaginal>(60_days).rest_is(answer::no);
    auto r = report<>(61);
    r.add({cat, good});
    auto const s = record_session(training_state<stricter>{}, who, r).state;
    REQUIRE(s.lock == lock_reason::none);
    r.day = 63_days;
    r.items[0].feedback.worst = 8_pain;
    for (bool const faulty : {false, true}) {
        if (faulty) r.add({cat, good});
        auto const got = record_session(s, who, r);
        CHECK((got.fault != report_fault::none) == faulty);
        CHECK(got.state.lock == lock_reason::stop_sign);
        CHECK(got.state.lock_sign == -1);
        CHECK(got.state.families[0].now.locked == 1);
    }
}

TEST_CASE("A report with a fault that complains is newer than the confirmation before it") {
    state const seen = record_answers(record_confirmation(asked_on(60), 61_days).state, her(), 61_days).state;
    REQUIRE(seen.pain[2].first_day == -1);
    auto f = good;
    f.worst = 6_pain;
    auto const twice = record_session(seen, her(), report<pp::cat, pp::cat>(62, f));
    REQUIRE(twice.fault == report_fault::exercise_twice);
    CHECK(twice.state.pain[2].first_day == 62);
    CHECK(twice.state.pain[0].first_day == -1);  // the week that others are compared with is one with numbers
}
