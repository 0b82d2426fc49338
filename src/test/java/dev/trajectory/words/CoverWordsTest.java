package dev.trajectory.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Term;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Lack;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Settings;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Cover;
import dev.trajectory.ui.Ui;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverWordsTest {

    private static final LocalDate DOABLE = LocalDate.of(2028, 2, 8);

    private static String said(
            Cover.State state, @Nullable LocalDate payable, List<Lack> lacks, @Nullable String waitsFor) {
        return Words.of(Ui.sample("northmoor"), Locale.UK)
                .cover(new Cover(
                        new ChunkId("C20"),
                        state,
                        DOABLE,
                        payable,
                        lacks,
                        waitsFor == null ? null : new ChunkId(waitsFor)));
    }

    @Test
    void aFundedChunkSaysWhetherItHadToWait() {
        assertThat(said(Cover.State.FUNDED, DOABLE, List.of(), null)).isEqualTo("Funded");
        assertThat(said(Cover.State.FUNDED, DOABLE.plusMonths(2), List.of(), null))
                .isEqualTo("Funded from 8 Apr 2028; could start 8 Feb 2028 but for money");
    }

    @Test
    void whatIsLackingIsSaidByOrganisationKindAndYear() {
        List<Lack> lacks = List.of(
                new Lack(new OrganisationId("ERDH"), FundKind.REVENUE, ByYear.of(2028, 5_000_000, 0, 200_000)),
                new Lack(new OrganisationId("NICB"), FundKind.CAPITAL, ByYear.of(2028, 30_000_000)));
        assertThat(said(Cover.State.UNFUNDED, null, lacks, null))
                .startsWith("Not funded: Eskwater Royal District Hospital")
                .contains(
                        "lacks £50k of revenue in 2028/29; ",
                        "lacks £2k of revenue in 2030/31; ",
                        "lacks £300k of capital in 2028/29");
        assertThat(said(Cover.State.SHORT, null, lacks, null)).startsWith("Dates are fixed; Eskwater");
    }

    @Test
    void yearsThatStartInJanuaryAreCalledAsTheCalendarCallsThem() {
        Plan april = Ui.sample("northmoor");
        Settings was = april.settings();
        Plan january = april.draft()
                .settings(new Settings(
                        was.currency(),
                        Month.JANUARY,
                        was.planStart(),
                        was.statusDate(),
                        was.workingDays(),
                        was.impactWeeksBefore(),
                        was.impactWeeksAfter(),
                        was.limits(),
                        was.appraisal(),
                        was.funding()))
                .plan();
        List<Finding> ofYears = Outlook.of(january).findings().stream()
                .filter(finding -> finding.terms().stream().anyMatch(term -> term instanceof Term.Year))
                .toList();
        assertThat(ofYears)
                .isNotEmpty()
                .extracting(Words.of(january, Locale.UK)::finding)
                .allMatch(said -> said.matches(".*\\b20\\d\\d\\b.*"))
                .noneMatch(said -> said.matches(".*20\\d\\d/\\d\\d.*"));
        assertThat(new OptionWords(january, Locale.UK).basis(Counting.SECURED))
                .startsWith("Over 10 years from 2027, in 2027 prices.");
        assertThat(new OptionWords(april, Locale.UK).basis(Counting.SECURED))
                .startsWith("Over 10 years from 2027/28, in 2027/28 prices.");
    }

    @Test
    void whatWaitsSaysForWhat() {
        assertThat(said(Cover.State.WAITS, null, List.of(), "C19"))
                .startsWith("Not funded: waits for ")
                .endsWith(", which is not");
    }
}
