// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The example program `coach`, from outside: the same seed gives the same bytes, every person gets through half a year,
// the drawing is well-formed XML that loads nothing, and what is not understood is refused in one line.
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../../examples/coach/svg.hpp"
#include "../catch.hpp"
#include "../support/program.hpp"

using regimen_tests::outcome;
using regimen_tests::scratch_directory;

namespace {

using arguments = std::vector<std::string>;

std::vector<std::string> const people{"steady",        "slow",     "flaring",   "interrupted",
                                      "non-answering", "feverish", "faultless", "no-better"};

outcome run(arguments const& args) { return regimen_tests::run_on_file(REGIMEN_COACH, args, "/dev/null"); }

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

/// On one line.
std::string flat(std::string_view text) {
    std::string out;
    for (char const c : text) {
        bool const space = c == ' ' || c == '\n';
        if (!space) out += c;
        if (space && !out.ends_with(' ')) out += ' ';
    }
    return out;
}

std::size_t count(std::string_view text, std::string_view part) {
    std::size_t n = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size())) ++n;
    return n;
}

bool name_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == ':' ||
           c == '_';
}

/// What is wrong with a text as XML, of the part of XML that a drawing needs: elements with quoted attributes, each
/// once, closed in order, one at the root; text with the five entities. Empty: nothing.
class xml_reader {
public:
    explicit xml_reader(std::string_view text) : rest_(text) {}

    std::string fault() {
        while (!rest_.empty()) {
            if (rest_[0] != '<') {
                if (!text_ends_well(rest_.substr(0, rest_.find('<'))))
                    return "text: " + std::string(rest_.substr(0, 40));
                rest_.remove_prefix(std::min(rest_.find('<'), rest_.size()));
            } else if (!(rest_.starts_with("</") ? closing() : opening())) {
                return "tag: " + std::string(rest_.substr(0, 60));
            }
        }
        if (!open_.empty()) return "left open: " + std::string(open_.back());
        return roots_ == 1 ? "" : "not one root";
    }

private:
    bool text_ends_well(std::string_view text) const {
        bool const blank = text.find_first_not_of(" \n") == std::string_view::npos;
        return blank || (!open_.empty() && clean(text));
    }
    static bool clean(std::string_view text) {
        for (std::size_t i = 0; i < text.size(); ++i) {
            char const c = text[i];
            if (c == '<' || (static_cast<unsigned char>(c) < 0x20 && c != '\n')) return false;
            if (c != '&') continue;
            std::string_view const after = text.substr(i + 1);
            bool known = false;
            for (std::string_view const e : {"amp;", "lt;", "gt;", "quot;", "apos;"})
                known = known || after.starts_with(e);
            if (!known) return false;
        }
        return true;
    }
    std::string_view name() {
        std::size_t n = 0;
        while (n < rest_.size() && name_character(rest_[n])) ++n;
        std::string_view const out = rest_.substr(0, n);
        rest_.remove_prefix(n);
        return out;
    }
    bool take(std::string_view what) {
        if (!rest_.starts_with(what)) return false;
        rest_.remove_prefix(what.size());
        return true;
    }
    bool closing() {
        take("</");
        std::string_view const element = name();
        if (open_.empty() || open_.back() != element || !take(">")) return false;
        open_.pop_back();
        return true;
    }
    bool opening() {
        take("<");
        std::string_view const element = name();
        if (element.empty()) return false;
        if (open_.empty()) ++roots_;
        std::vector<std::string_view> seen;
        while (take(" ")) {
            std::string_view const attribute = name();
            if (attribute.empty() || std::find(seen.begin(), seen.end(), attribute) != seen.end() || !take("=\""))
                return false;
            seen.push_back(attribute);
            std::size_t const end = rest_.find('"');
            if (end == std::string_view::npos || !clean(rest_.substr(0, end))) return false;
            rest_.remove_prefix(end + 1);
        }
        if (take("/>")) return true;
        if (!take(">")) return false;
        open_.push_back(element);
        return true;
    }

    std::string_view rest_;
    std::vector<std::string_view> open_;
    int roots_ = 0;
};

std::string xml_fault(std::string_view text) { return xml_reader(text).fault(); }

}  // namespace

TEST_CASE("The reader of XML finds faults") {
    CHECK(xml_fault("<a b=\"1\"><c/>x &amp; y</a>\n").empty());
    for (std::string_view const bad :
         {"<a>", "</a>", "<a></b>", "<a><b></a></b>", "<a b=1/>", "<a b=\"1\" b=\"2\"/>", "<a>x & y</a>",
          "<a b=\"<\"/>", "<a b=\"1/>", "<a/><b/>", "x<a/>", "", "<a>\x01</a>", "< a/>"}) {
        CAPTURE(bad);
        CHECK_FALSE(xml_fault(bad).empty());
    }
}

TEST_CASE("A drawing escapes its texts, and closes what it opens") {
    coach::svg page;
    page.open("g", "id=\"a\"");
    page.text({15}, {-5}, "small", "a < b & \"c\" > d");
    page.rect({0}, {0}, {100}, {1}, "x", "<says> & more");
    page.close();
    CHECK(xml_fault(page.str()) == "");
    CHECK(has(page.str(), "a &lt; b &amp; &quot;c&quot; &gt; d"));
    CHECK(has(page.str(), "<title>&lt;says&gt; &amp; more</title>"));
    CHECK(has(page.str(), "x=\"1.5\" y=\"-0.5\""));
}

TEST_CASE("A seed gives the same diary and the same drawing, another seed another") {
    scratch_directory const scratch;
    std::string const a = scratch.file("a.svg"), b = scratch.file("b.svg"), c = scratch.file("c.svg");
    outcome const one = run({"--person", "flaring", "--weeks", "6", "--seed", "7", "--svg", a});
    outcome const again = run({"--svg", b, "--seed", "7", "--person", "flaring", "--weeks", "6"});
    outcome const other = run({"--person", "flaring", "--weeks", "6", "--seed", "8", "--svg", c});
    REQUIRE(one.code == 0);
    REQUIRE_FALSE(one.out.empty());
    CHECK(one.out == again.out);
    CHECK(one.out != other.out);
    CHECK(regimen_tests::content_of(a) == regimen_tests::content_of(b));
    CHECK(regimen_tests::content_of(a) != regimen_tests::content_of(c));

    std::string const file = scratch.file("diary.txt");
    outcome const into_file = run({"--person", "flaring", "--weeks", "6", "--seed", "7", "--diary", file});
    CHECK(into_file.code == 0);
    CHECK(into_file.out.empty());
    CHECK(regimen_tests::content_of(file) == one.out);
    CHECK(run({}).out ==
          run({"--person", "steady", "--birth", "vaginal", "--seed", "1", "--weeks", "12", "--diary", "-"}).out);
}

/// Half a year of everybody, each after another birth; run once for all the cases below.
struct half_year {
    std::string person, birth, diary, svg;
    int code = -1;
};
std::vector<half_year> const& half_years() {
    static std::vector<half_year> const all = [] {
        std::vector<half_year> out;
        arguments const births{"vaginal", "caesarean", "instrumental"};
        for (std::string const& person : people) {
            scratch_directory const scratch;
            std::string const file = scratch.file("weeks.svg"), birth = births[out.size() % births.size()];
            outcome const o =
                run({"--person", person, "--birth", birth, "--weeks", "26", "--seed", "2", "--svg", file});
            out.push_back({person, birth, o.out + o.err, regimen_tests::content_of(file), o.code});
        }
        return out;
    }();
    return all;
}
std::string diary_of(std::string_view person) {
    for (half_year const& h : half_years()) {
        if (h.person == person) return flat(h.diary);
    }
    return {};
}

TEST_CASE("Every person gets through half a year, and the drawing is well-formed") {
    for (half_year const& h : half_years()) {
        CAPTURE(h.person, h.birth);
        REQUIRE(h.code == 0);
        CHECK(count(h.diary, " in short: ") == 26);
        CHECK(count(h.diary, "\nWEEK ") == 26);
        CHECK(has(h.diary, "BESIDE THE TWELVE-WEEK PROGRAMME"));
        CHECK(has(h.diary, "Day 14 - "));
        CHECK_FALSE(has(h.diary, "cannot be planned"));
        CHECK(xml_fault(h.svg) == "");
        CHECK(
            h.svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title desc\""));
        CHECK(has(h.svg, "<title id=\"title\">"));
        CHECK(has(h.svg, "<desc id=\"desc\">"));
        CHECK(has(h.svg, "prefers-color-scheme: dark"));
        for (std::string_view const loads :
             {"<script", "href", "@import", "@font-face", "<image", "url(http", "onload"})
            CHECK_FALSE(has(h.svg, loads));
    }
}

/// A text of the drawing: where it stands, in pixels, how it looks, and what it says.
struct drawn_text {
    double x = 0, y = 0;
    std::string look, says;
};
double number_after(std::string_view tag, std::string_view attribute) {
    std::size_t const at = tag.find(attribute);
    return at == std::string_view::npos ? -1 : std::stod(std::string(tag.substr(at + attribute.size(), 12)));
}
std::string word_after(std::string_view tag, std::string_view attribute) {
    std::size_t const at = tag.find(attribute);
    if (at == std::string_view::npos) return {};
    std::string_view const rest = tag.substr(at + attribute.size());
    return std::string(rest.substr(0, rest.find('"')));
}
/// The tags of one element of a drawing, and for each what stands behind it.
std::vector<std::pair<std::string_view, std::string_view>> tags_of(std::string_view svg, std::string_view open) {
    std::vector<std::pair<std::string_view, std::string_view>> out;
    for (std::size_t at = svg.find(open); at != std::string_view::npos; at = svg.find(open, at + 1)) {
        std::size_t const end = svg.find('>', at);
        std::string_view const behind = svg.substr(end + 1);
        out.emplace_back(svg.substr(at, end - at), behind.substr(0, behind.find('<')));
    }
    return out;
}
std::vector<drawn_text> texts_of(std::string_view svg) {
    std::vector<drawn_text> out;
    for (auto const& [tag, says] : tags_of(svg, "<text "))
        out.push_back(
            {number_after(tag, " x=\""), number_after(tag, " y=\""), word_after(tag, " class=\""), std::string(says)});
    return out;
}
drawn_text const& text_that_says(std::vector<drawn_text> const& all, std::string_view says,
                                 std::string_view look = "small") {
    auto const at =
        std::find_if(all.begin(), all.end(), [&](drawn_text const& t) { return t.says == says && t.look == look; });
    if (at == all.end()) FAIL("no text says " << says);
    return *at;
}

TEST_CASE("The mean of a week's pain stands on its own line") {
    for (half_year const& h : half_years()) {
        CAPTURE(h.person);
        auto const texts = texts_of(h.svg);
        double const floor = text_that_says(texts, "0", "small end").y - 4,
                     three = text_that_says(texts, "3", "small end").y - 4;
        std::size_t means = 0;
        for (drawn_text const& t : texts) {
            if (!has(t.look, "on_line")) continue;
            ++means;
            double const line = floor - std::stod(t.says) * (floor - three) / 3;
            CAPTURE(t.says, t.y, line);
            CHECK((t.y > line ? t.y - line <= 12 : line - t.y <= 4));
        }
        CHECK(means > 15);  // one was away for weeks
    }
}

TEST_CASE("The numbers of the work stand below the bars, each in the row of what it counts") {
    for (half_year const& h : half_years()) {
        CAPTURE(h.person);
        auto const texts = texts_of(h.svg);
        double const hers = text_that_says(texts, "what she did").y, its = text_that_says(texts, "the programme").y;
        std::size_t in_hers = 0, in_its = 0;
        for (drawn_text const& t : texts) {
            in_hers += t.y == hers && t.look == "tiny mid" ? 1 : 0;
            in_its += t.y == its && t.look == "tiny mid" ? 1 : 0;
        }
        CHECK(in_hers == 26);
        CHECK(in_its == 12);
        // The first is the row's own sign.
        std::size_t bars = 0;
        for (auto const& [tag, says] : tags_of(h.svg, "<rect ")) {
            if (word_after(tag, " class=\"") != "hers" || ++bars == 1) continue;
            CHECK(number_after(tag, " y=\"") + number_after(tag, " height=\"") < hers - 9);
        }
        CHECK(bars == 27);
    }
}

TEST_CASE("The forms of a family are numbered, named and explained, and no text is cut or leaves its panel") {
    auto const size_of = [](std::string_view look) {
        return look == "name" ? 27.0 : look == "sub" ? 14.5 : look == "head" ? 16.0 : has(look, "panel") ? 13.5 : 12.0;
    };
    for (half_year const& h : half_years()) {
        CAPTURE(h.person);
        CHECK(has(h.svg, "numbers beside a drawing are its forms, 1 the easiest"));
        CHECK_FALSE(has(h.svg, "\u2026"));
        auto const texts = texts_of(h.svg);
        for (drawn_text const& t : texts) {
            if (has(t.look, "mid") || has(t.look, "end")) continue;
            CAPTURE(t.says);
            // In the fonts that a reader may have, a letter is no wider than this on the average.
            double const right =
                t.x + static_cast<double>(t.says.size()) * (has(t.look, "tiny") ? 11 : size_of(t.look)) * 0.57;
            bool const in_panel = t.look == "panel" || t.look == "tiny";
            double const edge = in_panel && t.x > 31 ? 20 + (static_cast<int>(t.x - 20) / 292) * 292 + 284 : 1180;
            CHECK(right <= edge);
        }
        std::string const forms =
            h.svg.substr(h.svg.find("Doses, family by family"));  // Knee to chest, standing, has but one
        CHECK(has(forms, ">Eagle</text>"));
        CHECK(has(forms, ">1 Self-hug; 2 Eagle</text>"));
        CHECK_FALSE(has(forms, ">2 Eagle</text>"));
    }
}

TEST_CASE("Every decision that the library makes comes about, with its reason") {
    std::string all;
    for (half_year const& h : half_years()) all += h.diary;
    for (std::string_view const made :
         {"one step up:", "back towards the old dose:", "one step back:", "half as much, or the easier form:",
          "taken out:", "Locked: ", "Waiting: ", "Stop sign: ", " - strength,", " - stretch,", " - rest", " - locked",
          "She has seen a professional", "A night of less than five hours", "She answered the questions.", ": away."}) {
        CAPTURE(made);
        CHECK(has(all, made));
    }
    CHECK(count(all, "  Decided: ") == count(all, "\n             Why: "));
}

TEST_CASE(
    "Each day has its tips: a few where there is no session, one beside a session, none where she is locked out") {
    std::size_t rests = 0;
    for (half_year const& h : half_years()) {
        std::string const& text = h.diary;
        CAPTURE(h.person, h.birth);
        for (std::size_t at = text.find("\nDay "); at != std::string::npos; at = text.find("\nDay ", at + 1)) {
            std::string const day = text.substr(at, text.find("\nDay ", at + 1) - at);
            std::size_t const tips = count(day, "Good to know: ");
            std::string const first = day.substr(1, day.find('\n', 1) - 1);
            CAPTURE(first);
            if (has(first, " - locked")) CHECK(tips == 0);
            if (has(first, " - rest")) CHECK(tips == 3);
            if (has(first, " - strength, ") || has(first, " - stretch, ")) CHECK(tips == 1);
            rests += has(first, " - rest") ? 1 : 0;
        }
    }
    CHECK(rests > 0);
}

TEST_CASE("What each person is for can be read in her diary") {
    CHECK(has(diary_of("flaring"), "Urine leaks during an exercise."));
    CHECK(has(diary_of("feverish"), " locked "));
    CHECK(has(flat(diary_of("feverish")), "No exercise until a professional has looked at this"));
    CHECK(has(diary_of("interrupted"), "back towards the old dose"));
    CHECK(has(diary_of("non-answering"), "nothing else said"));
    CHECK(has(diary_of("no-better"), "pain that does not get less"));
    CHECK(has(diary_of("steady"), " - strength, "));
    CHECK_FALSE(has(diary_of("steady"), ": away."));
    CHECK_FALSE(has(diary_of("steady"), " - locked"));
}

TEST_CASE("A line of a diary is no wider than a page") {
    for (half_year const& h : half_years()) {
        for (std::size_t at = 0; at < h.diary.size();) {
            std::size_t const end = h.diary.find('\n', at);
            std::string const line = h.diary.substr(at, end - at);
            auto const columns = std::count_if(line.begin(), line.end(),
                                               [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
            if (columns > 80 || line.ends_with(' ')) FAIL_CHECK(h.person << ": '" << line << "'");
            at = end + 1;
        }
    }
}

TEST_CASE("Work stands beside the programme's, week for week") {
    CHECK(has(diary_of("steady"), "programme of twelve weeks after a vaginal birth: fixed"));
    CHECK(has(diary_of("slow"), "programme of twelve weeks after a caesarean: fixed"));
    CHECK(has(diary_of("flaring"), "after a vaginal birth (there is none for her birth): fixed"));
    std::string const diary = half_years().front().diary;
    std::string const table = diary.substr(diary.find("BESIDE THE"));
    CHECK(count(table, " percent\n") == 13);  // twelve weeks and the sum; the others have no programme
    CHECK(has(table, "\n    27 "));
    CHECK_FALSE(has(table, "\n    28 "));
}

TEST_CASE("What is not understood is refused in one line") {
    scratch_directory const scratch;
    std::string const file = scratch.file("same");
    std::vector<std::pair<arguments, std::string>> const refused{
        {{"--person", "nobody"}, "--person"},
        {{"--person", ""}, "--person"},
        {{"--birth", "water"}, "--birth"},
        {{"--weeks", "0"}, "--weeks"},
        {{"--weeks", "51"}, "--weeks"},
        {{"--weeks", "-3"}, "--weeks"},
        {{"--weeks", "twelve"}, "--weeks"},
        {{"--seed", "-1"}, "--seed"},
        {{"--seed", "99999999999"}, "--seed"},
        {{"--seed", "x"}, "--seed"},
        {{"--svg", "-"}, "--svg"},
        {{"--svg", scratch.file("no/such/file.svg")}, "--svg"},
        {{"--diary", scratch.file("no/such/file")}, "--diary"},
        {{"--svg", file, "--diary", file}, "--svg"},
        {{"--svg"}, "--svg"},
        {{"--loud"}, "--loud"},
        {{"steady"}, "steady"},
        {{"--seed", "1", "--seed", "2"}, "--seed"},
    };
    for (auto const& [args, names] : refused) {
        CAPTURE(args);
        outcome const o = run(args);
        CHECK(o.code == 2);
        CHECK(o.out.empty());
        CHECK(count(o.err, "\n") == 1);
        CHECK(o.err.starts_with("coach: "));
        CHECK(has(o.err, names));
    }
    outcome const help = run({"--help"});
    CHECK(help.code == 0);
    for (std::string const& person : people) CHECK(has(help.out, "  " + person + ": "));
    CHECK(run({"--version"}).out.starts_with("coach "));
}

TEST_CASE("Where nothing can be written any more, it says so and leaves with 1") {
    for (std::vector<std::string> const& args : std::vector<std::vector<std::string>>{{"--weeks", "2"}, {"--help"}}) {
        CAPTURE(args);
        auto const o = regimen_tests::run_on_full_disk(REGIMEN_COACH, args);
        if (!o) return;
        CHECK(o->code == 1);
        CHECK(o->err == "coach: standard output: cannot be written\n");
    }
}
