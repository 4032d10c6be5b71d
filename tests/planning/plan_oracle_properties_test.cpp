// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// plan() beside an enumeration of every session there is, over ten thousand small problems: a handful of exercises
// each, the others left out. The enumeration shares nothing with the search; a validator written apart judges what it
// makes.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "scale.hpp"
#include "support/random_people.hpp"
#include "support/routine_validator.hpp"
#include "support/side_by_side.hpp"

namespace {

using namespace regimen_tests;
using regimen::block;
using regimen::plan_obstacle;
using regimen::plan_result;
using regimen::postpartum_back;
using regimen::routine;
using people = crowd<postpartum_back>;
using screened = regimen::screening<postpartum_back>;
namespace pp = regimen::postpartum;

regimen::catalogue_view const& table() { return regimen::view_of<postpartum_back>; }
regimen::exercise_row const& row(std::size_t exercise) { return table().exercises[exercise]; }

bool lies_in(std::size_t position) {
    auto const id = table().positions[position].id;
    return id == "supine" || id == "prone" || id == "side-lying";
}

/// A request for a few exercises, and what the validator is told about it.
struct problem {
    people::request wish;
    validator::order order;
    std::vector<std::size_t> pool;
    bool dosed = false;
};

validator::order order_of(screened const& s, people::request const& wish) {
    auto o = validator::order_of(s, wish);
    for (std::size_t e = 0; e != o.permitted.size(); ++e) o.permitted[e] = o.permitted[e] && !wish.leaves_out(e);
    return o;
}

/// What is wrong with a session. The validator knows starting doses only: where others are asked for, what it says
/// about them is passed over.
std::string faults(problem const& p, routine const& items) {
    std::string found = validator::faults(table(), items, p.order);
    if (!p.dosed) return found;
    for (std::string_view const about : {" [dose at ", " [sets at "}) {
        for (auto at = found.find(about); at != std::string::npos; at = found.find(about))
            found.erase(at, found.find(']', at) - at + 1);
    }
    return found;
}

/// Fifths of a repetition, both sides; a second held is one, and a breath five of them.
int work_in(regimen::dose_today const& dose) {
    int all = 0;
    for (std::size_t i = 0; i != dose.size; ++i) {
        auto const& m = dose.movements[i];
        int held = m.hold_in == regimen::hold_unit::in_breaths ? m.hold * 5 : m.hold;
        if (m.hold_at_most_s != 0) held = std::min<int>(held, m.hold_at_most_s);
        int const one = m.repetitions == 0 ? held : m.repetitions * (5 + held);
        int const loads = std::max(m.load_g / 500, 1);
        all += one * loads * m.places * (m.side == regimen::side_count::each_side ? 2 : 1);
    }
    return all * dose.sets;
}

/// A session, and what it is compared by.
struct answer {
    bool found = false;
    bool lies = false;
    int value = 0;
    int seconds = 0;
    routine items;
    bool tie_on_seconds = false;  ///< another sound session of its value was longer
    bool tie_on_order = false;    ///< and another as long
};

int compared(routine const& a, routine const& b) {
    for (std::size_t i = 0; i != std::min(a.size, b.size); ++i) {
        if (a[i].exercise != b[i].exercise) return a[i].exercise < b[i].exercise ? -1 : 1;
    }
    return a.size == b.size ? 0 : a.size < b.size ? -1 : 1;
}

/// Makes every sequence of items in every block and position that is left after a few rules that are quickly counted,
/// and has the validator judge each that would be better than the best so far.
class every_session {
public:
    enum class looks_for { the_best, the_shortest };

    every_session(problem const& p, looks_for what) : problem_(p), what_(what) {
        for (auto const e : p.pool) {
            if (!p.order.permitted[e]) continue;
            candidate c{e, {}, {}};
            c.item.exercise = static_cast<std::uint16_t>(e);
            c.item.dose = p.wish.dose_of(e);
            c.seconds = validator::seconds_of(c.item.dose, p.order.count_s, p.order.breath_s);
            c.exercises = row(e).effort.rank > 0;
            c.strong = row(e).effort.rank >= 3;
            c.work = c.exercises ? work_in(c.item.dose) : 0;
            c.freshness = std::min(p.order.days_since[e], 3);
            for (std::size_t d = 0; d != table().demands.size(); ++d)
                c.low_head = c.low_head || (table().demands[d].id == "head-down" && row(e).level(d) >= 2);
            routine alone;
            alone.add(c.item);
            for (std::size_t g = 0; g != p.order.goals.size; ++g)
                c.serves[g] = validator::session(table(), alone, p.order).serving(p.order.goals.items[g]);
            pool_.push_back(c);
        }
        used_.resize(pool_.size());
        made_.catalogue = table().fingerprint;
        auto const band = validator::band_on(p.order.day);
        most_exercises_ = band.exercises;
        longest_ = std::min(band.seconds, p.order.seconds);
        longest_ = std::min(longest_, p.order.limits.max_time.value());
        next({});
    }
    answer const& best() const { return best_; }
    long judged() const { return judged_; }

private:
    struct candidate {
        std::size_t exercise;
        regimen::routine_item item;
        std::array<int, regimen::goal_list::capacity> serves;
        int seconds = 0, work = 0, freshness = 0;
        bool exercises = false, strong = false, low_head = false;
    };
    struct so_far {
        int seconds = 0, opening = 0, relaxing = 0, exercises = 0, work = 0, changes = 0, rises = 0, freshness = 0;
        bool strong = false, warmed_up = false;
        std::array<int, regimen::goal_list::capacity> serving{};
    };

    void next(so_far const& before) {
        for (std::size_t c = 0; c != pool_.size(); ++c) {
            if (!used_[c]) with(c, before);
        }
    }
    void with(std::size_t c, so_far now) {
        candidate const& x = pool_[c];
        for (std::size_t i = 0; i != made_.size; ++i) {
            if (row(made_[i].exercise).family == row(x.exercise).family) return;
        }
        now.exercises += x.exercises ? 1 : 0;
        now.work += x.work;
        now.freshness += x.freshness;
        now.strong = now.strong || x.strong;
        for (std::size_t g = 0; g != now.serving.size(); ++g) now.serving[g] += x.serves[g];
        if (now.exercises > most_exercises_ || now.work > problem_.wish.max_work()) return;
        std::uint32_t const open = row(x.exercise).positions & ~problem_.order.avoids;
        used_[c] = true;
        for (int in = made_.size == 0 ? 0 : static_cast<int>(made_[made_.size - 1].in); in != 5; ++in) {
            if (made_.size == 0 && in != 0) break;
            if (((row(x.exercise).blocks >> in) & 1U) == 0) continue;
            for (std::uint8_t q = 0; q != table().positions.size(); ++q) {
                if (((open >> q) & 1U) != 0) put(c, static_cast<block>(in), q, now);
            }
        }
        used_[c] = false;
    }
    void put(std::size_t c, block in, std::uint8_t position, so_far now) {
        candidate const& x = pool_[c];
        if (made_.size != 0) {
            auto const& last = made_[made_.size - 1];
            candidate const& before = pool_[order_[made_.size - 1]];
            bool const moves = last.position != position;
            bool const up = table().positions[position].at == regimen::height::upright;
            bool const lay = table().positions[last.position].at == regimen::height::floor;
            now.changes += moves ? 1 : 0;
            now.rises += moves && lay && up ? 1 : 0;
            now.seconds += before.low_head || (before.strong && x.strong) ? 30 : 15;
            if (moves || (before.low_head && up)) now.seconds += 15;
            if (now.changes > 3 || now.rises > 1) return;
        }
        now.seconds += x.seconds;
        if (now.seconds > longest_) return;
        if (in <= block::warm_up) now.opening = now.seconds;
        if (in == block::warm_up) now.warmed_up = true;
        if (in == block::relax) now.relaxing += x.seconds;
        if (in > block::warm_up && now.strong && now.opening < 300) return;
        auto item = x.item;
        item.in = in;
        item.position = position;
        order_[made_.size] = c;
        made_.add(item);
        if (in == block::relax && !x.exercises) consider(now);
        next(now);
        made_.erase(made_.size - 1);
    }

    void consider(so_far const& now) {
        if (now.relaxing < 60 || (now.seconds >= 180 && now.exercises != 0 && !now.warmed_up)) return;
        answer a;
        a.found = true;
        a.seconds = now.seconds;
        if (what_ == looks_for::the_best) {
            a.lies = lies_in(made_[made_.size - 1].position);
            a.value = now.freshness - 2 * now.changes;
            for (std::size_t g = 0; g != problem_.order.goals.size; ++g) {
                constexpr int worth[] = {0, 8, 12, 14, 15};
                a.value += problem_.order.goals.items[g].weight * worth[std::min(now.serving[g], 4)];
            }
        }
        if (best_.found) {
            if (a.lies != best_.lies ? best_.lies : a.value < best_.value) return;
            if (a.lies == best_.lies && a.value == best_.value) {
                if (a.seconds > best_.seconds) return;
                int const order = compared(made_, best_.items);
                if (a.seconds == best_.seconds && order >= 0) return;
                a.tie_on_order = a.seconds == best_.seconds;
                a.tie_on_seconds = best_.tie_on_seconds || a.seconds < best_.seconds;
            }
        }
        ++judged_;
        if (!faults(problem_, made_).empty()) return;
        a.items = made_;
        best_ = a;
        if (what_ == looks_for::the_shortest) longest_ = a.seconds;
    }

    problem const& problem_;
    looks_for what_;
    std::vector<candidate> pool_;
    std::vector<bool> used_;
    std::array<std::size_t, routine::capacity> order_{};
    routine made_;
    answer best_;
    int most_exercises_ = 0, longest_ = 0;
    long judged_ = 0;
};

/// Small problems of many kinds.
class problems {
public:
    explicit problems(std::uint64_t seed) : roll_(seed) {}

    people::profile person() {
        wild_ = roll_.one_in(6);
        strong_ = !wild_ && roll_.one_in(3);
        if (wild_ && roll_.one_in(3)) return roll_.wild_person();
        auto who = roll_.likely_person();
        if (strong_ && !roll_.one_in(4)) {  // nothing in the way of strengthening
            who = people::profile{}.after_mode(roll_.below(table().modes.size()), people::day(0));
            who = who.rest_is(regimen::answer::no);
        }
        if (strong_) who.raw().day = roll_.between(roll_.one_in(3) ? 42 : 84, 365);
        if (strong_ || roll_.one_in(2)) who.raw().equipment = ~std::uint64_t{0};
        if (roll_.one_in(10)) who.raw().avoids |= static_cast<std::uint32_t>(roll_.any() & roll_.any());
        if (roll_.one_in(12)) {
            for (std::size_t q = 0; q != table().positions.size(); ++q) {
                if (lies_in(q)) people::profile::avoid(who.raw(), q);
            }
        }
        return who;
    }
    screened screening_of(people::profile const& who) {
        return roll_.one_in(4) ? regimen::screen<pp::as_published>(who) : regimen::screen<pp::conservative>(who);
    }
    problem of(screened const& s) {
        problem p;
        p.wish = wild_ ? roll_.wild_request() : likely();
        choose(s, p.pool);
        for (std::size_t e = 0; e != table().exercises.size(); ++e) {
            if (std::find(p.pool.begin(), p.pool.end(), e) == p.pool.end()) p.wish = p.wish.without(e);
        }
        p.dosed = roll_.one_in(strong_ ? 2 : 4);
        for (auto const e : p.pool) {
            if (!p.dosed || roll_.one_in(3)) continue;
            regimen::dose_change by;
            by.repetitions = static_cast<std::int16_t>(roll_.between(-3, 6));
            by.hold = static_cast<std::int16_t>(roll_.between(-3, 6));
            by.sets = static_cast<std::int8_t>(roll_.between(0, 1));
            by.tempo = static_cast<std::int8_t>(roll_.between(0, 2));
            p.wish = p.wish.dosed(e, by);
        }
        if (roll_.one_in(5)) p.wish = p.wish.with_work_up_to(roll_.between(0, 300));
        if (!roll_.one_in(4)) p.wish = p.wish.with_forms_decided();
        p.order = order_of(s, p.wish);
        return p;
    }

private:
    people::request likely() {
        auto r = people::request{}.within(people::seconds(strong_           ? 60 * roll_.between(9, 25)
                                                          : roll_.one_in(4) ? roll_.between(90, 400)
                                                                            : 60 * roll_.between(3, 25)));
        if (roll_.one_in(15)) r = r.micro();
        for (std::size_t n = roll_.below(4); n != 0; --n)
            r = r.wants(roll_.one_in(12) ? roll_.wild_goal() : roll_.likely_goal());
        if (strong_ && roll_.one_in(2)) r = r.wants<regimen::purpose::strength>(roll_.between(1, 3));
        bool const all_today = roll_.one_in(12);
        bool const some = roll_.one_in(2);
        for (std::size_t e = 0; e != table().exercises.size(); ++e) {
            if (all_today)
                r = r.done(e, people::day(0));
            else if (some && roll_.one_in(2))
                r = r.done(e, people::day(roll_.between(strong_ ? 1 : 0, 6)));
        }
        if (roll_.one_in(strong_ ? 2 : 4))
            r = r.at({people::seconds(roll_.between(1, 3)), people::seconds(roll_.between(3, 10))});
        return r;
    }
    void choose(screened const& s, std::vector<std::size_t>& pool) {
        auto const take = [&pool](std::size_t e) {
            if (std::find(pool.begin(), pool.end(), e) == pool.end()) pool.push_back(e);
        };
        std::vector<std::size_t> possible, strengthening, balanced, others;
        for (std::size_t e = 0; e != table().exercises.size(); ++e) {
            bool const quiet = row(e).effort.rank == 0;
            if (quiet && (strong_ || !roll_.one_in(12))) take(e);
            if (quiet) continue;
            others.push_back(e);
            if (!s.permits(e)) continue;
            possible.push_back(e);
            if (row(e).effort.rank >= 3) strengthening.push_back(e);
            if (bends_and_arches(e)) balanced.push_back(e);
        }
        if (possible.empty() || roll_.one_in(12)) possible = others;
        constexpr std::size_t many[] = {1, 2, 3, 3, 4, 4, 5, 5, 6, 6};
        std::size_t const size = pool.size() + (strong_ ? 1 : 0) + many[roll_.below(std::size(many))];
        if (!balanced.empty() && roll_.one_in(2)) take(balanced[roll_.below(balanced.size())]);
        if (strong_ && !strengthening.empty()) {
            for (int n = roll_.between(1, 2); n != 0; --n) take(strengthening[roll_.below(strengthening.size())]);
        }
        bool const families = roll_.one_in(4);
        while (pool.size() < size) {
            std::size_t const e = possible[roll_.below(possible.size())];
            if (strong_ && strengthening.size() != possible.size() && roll_.one_in(2) && row(e).effort.rank >= 3)
                continue;
            if (possible.size() < size && roll_.one_in(4)) break;
            take(e);
            if (!families) continue;
            for (auto const other : possible) {
                if (pool.size() < size && row(other).family == row(e).family) take(other);
            }
        }
        for (std::size_t i = pool.size(); i > 1; --i) std::swap(pool[i - 1], pool[roll_.below(i)]);
    }

    /// Four exercises or more need both.
    static bool bends_and_arches(std::size_t e) {
        bool bends = false, arches = false;
        for (std::size_t d = 0; d != table().demands.size(); ++d) {
            bends = bends || (table().demands[d].id == "spinal-flexion" && row(e).level(d) > 0);
            arches = arches || (table().demands[d].id == "spinal-extension" && row(e).level(d) > 0);
        }
        return bends && arches;
    }

    people roll_;
    bool wild_ = false, strong_ = false;
};

std::string in_full(people::profile const& who, problem const& p) {
    std::string text = described(who, p.wish) + ", pace " + std::to_string(p.order.count_s) + "/" +
                       std::to_string(p.order.breath_s) + ", work " + std::to_string(p.wish.max_work()) + ", goals";
    for (std::size_t g = 0; g != p.order.goals.size; ++g) {
        auto const& goal = p.order.goals.items[g];
        text +=
            " " + std::to_string(goal.region) + "/" + std::to_string(goal.purpose) + "x" + std::to_string(goal.weight);
    }
    text += "; of";
    for (auto const e : p.pool) {
        text += " " + std::string(row(e).id) + (p.order.permitted[e] ? "" : " (not permitted)") + " " +
                std::to_string(validator::seconds_of(p.wish.dose_of(e), p.order.count_s, p.order.breath_s)) +
                " s, done " + std::to_string(p.order.days_since[e]) + ";";
    }
    return text;
}

std::string in_words(bool lies, int value, int seconds, routine const& items) {
    return std::string(lies ? " lying down" : " not lying down") + ", value " + std::to_string(value) + ", " +
           std::to_string(seconds) + " s:" + listed(table(), items);
}

/// What plan() and the enumeration disagree about.
std::string difference(problem const& p, plan_result const& made, answer const& best) {
    std::string found;
    if (made.found()) {
        found = faults(p, made.items);
        validator::session session(table(), made.items, p.order);
        if (session.total() != made.total_time.value()) found += " [seconds]";
        if (session.value() != made.value) found += " [value]";
        for (auto const& item : made.items.view()) {
            if (!(item.dose == p.wish.dose_of(item.exercise))) found += " [another dose]";
        }
        if (!made.optimal || made.value_at_most != made.value) found += " [not proven]";
    }
    bool const lies = made.found() && lies_in(made.items[made.items.size - 1].position);
    if (made.found() != best.found) {
        found += best.found ? " [found nothing: obstacle " + std::to_string(static_cast<int>(made.obstacle)) + "]"
                            : " [found what there is not]";
    } else if (made.found()) {
        if (lies != best.lies) found += " [lying]";
        if (made.value != best.value) found += " [not the value]";
        if (made.total_time.value() != best.seconds) found += " [not the seconds]";
        if (compared(made.items, best.items) != 0) found += " [not the sequence]";
    }
    if (found.empty()) return found;
    if (made.found()) found += "\n plan()" + in_words(lies, made.value, made.total_time.value(), made.items);
    if (best.found) found += "\n enumerated" + in_words(best.lies, best.value, best.seconds, best.items);
    return found;
}

/// Where there is none: which time would do, and whether any would.
std::string difference_in_time(problem p, plan_result const& made) {
    p.order.seconds = validator::band_on(p.order.day).seconds;
    p.order.limits.max_time = regimen::session_limits::no_time_limit;
    every_session const all(p, every_session::looks_for::the_shortest);
    auto const& shortest = all.best();
    std::string const there_is = shortest.found
                                     ? std::to_string(shortest.seconds) + " s:" + listed(table(), shortest.items)
                                     : std::string("none");
    bool const said = made.obstacle == plan_obstacle::too_little_time;
    if (said == shortest.found && (!said || made.shortest_time.value() == shortest.seconds)) return "";
    return " [obstacle " + std::to_string(static_cast<int>(made.obstacle)) + ", shortest " +
           std::to_string(made.shortest_time.value()) + "] the shortest there is: " + there_is;
}

struct census {
    long found = 0, none = 0, too_short = 0, settling_only = 0, strong = 0, four = 0, two_changes = 0,
         three_changes = 0;
    long upright = 0, negative = 0, ties_on_seconds = 0, ties_on_order = 0, dosed = 0, limited_work = 0, judged = 0;

    void count(problem const& p, plan_result const& made, answer const& best) {
        dosed += p.dosed ? 1 : 0;
        limited_work += p.wish.max_work() <= 300 ? 1 : 0;
        if (!best.found) {
            ++none;
            too_short += made.obstacle == plan_obstacle::too_little_time ? 1 : 0;
            return;
        }
        ++found;
        int exercises = 0, changes = 0;
        bool strength = false;
        for (std::size_t i = 0; i != best.items.size; ++i) {
            int const rank = row(best.items[i].exercise).effort.rank;
            exercises += rank > 0 ? 1 : 0;
            strength = strength || rank >= 3;
            changes += i != 0 && best.items[i].position != best.items[i - 1].position ? 1 : 0;
        }
        settling_only += exercises == 0 ? 1 : 0;
        strong += strength ? 1 : 0;
        four += exercises >= 4 ? 1 : 0;
        two_changes += changes >= 2 ? 1 : 0;
        three_changes += changes >= 3 ? 1 : 0;
        upright += best.lies ? 0 : 1;
        negative += best.value < 0 ? 1 : 0;
        ties_on_seconds += best.tie_on_seconds ? 1 : 0;
        ties_on_order += best.tie_on_order ? 1 : 0;
    }
};

}  // namespace

TEST_CASE("over ten thousand small problems plan() finds the very session that an enumeration of all finds") {
    problems roll(40);
    tally result;
    census seen;
    long const all = scaled(10'000);
    while (result.cases < all) {
        auto const who = roll.person();
        auto const s = roll.screening_of(who);
        auto const* ok = s.clearance();
        if (ok == nullptr) continue;
        auto const p = roll.of(s);
        auto const made = regimen::plan(*ok, p.wish);
        every_session const enumerated(p, every_session::looks_for::the_best);
        auto const& best = enumerated.best();
        seen.judged += enumerated.judged();
        seen.count(p, made, best);
        std::string found = difference(p, made, best);
        if (!made.found() && !best.found) found += difference_in_time(p, made);
        result.add(found, [&] { return in_full(who, p); });
    }
    INFO(result.first);
    CHECK(result.wrong == 0);
    WARN(seen.found << " feasible: " << seen.strong << " with strengthening, " << seen.four
                    << " of four exercises or more, " << seen.settling_only << " of settling alone, "
                    << seen.two_changes << " with two changes of position or more, " << seen.three_changes
                    << " with three, " << seen.upright << " not ended lying down, " << seen.negative
                    << " worth less than nothing, " << seen.ties_on_seconds << " settled on seconds, "
                    << seen.ties_on_order << " on the order; " << seen.none << " infeasible, " << seen.too_short
                    << " for want of time; " << seen.dosed << " with other doses, " << seen.limited_work
                    << " with limited work; " << seen.judged << " sessions judged");
    CHECK(seen.found > all / 2);
    CHECK(seen.none > all / 20);
    CHECK(seen.too_short > all / 40);
    CHECK(seen.strong > all / 200);
    CHECK(seen.four > all / 40);
    CHECK(seen.settling_only > all / 100);
    CHECK(seen.two_changes > all / 5);
    CHECK(seen.three_changes > all / 50);
    CHECK(seen.upright > all / 100);
    CHECK(seen.negative > all / 250);
    CHECK(seen.ties_on_seconds > all / 20);
    CHECK(seen.ties_on_order > all / 10);
    CHECK(seen.dosed > all / 10);
    CHECK(seen.limited_work > all / 10);
}
