package dev.trajectory.draw.money;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Finding.Severity;
import dev.trajectory.check.Rule;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitForecast;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Money;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.MoneyWords;
import dev.trajectory.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What somebody has to look at before benefits can be relied on: what checks found of them, and what the register
/// itself shows to be missing or missed.
record BenefitAlerts(Outlook outlook, MoneyWords words, Locale locale) {

    /// Something amiss with a benefit.
    ///
    /// @param sentence what is amiss; it names the benefit
    record Alert(Severity severity, BenefitId benefit, String sentence) {}

    /// All there are, errors first, then in the order of benefits.
    List<Alert> all() {
        List<Alert> alerts = new ArrayList<>();
        Words sentences = Words.of(outlook.plan(), locale);
        for (Finding finding : outlook.findings()) {
            BenefitId about = about(finding);
            if (about != null) {
                alerts.add(new Alert(finding.severity(), about, sentences.finding(finding)));
            }
        }
        outlook.plan().benefits().stream().filter(Benefit::isExpected).forEach(each -> addMissing(each, alerts));
        List<BenefitId> order = List.copyOf(outlook.plan().benefits().byId().keySet());
        alerts.sort(Comparator.comparing(Alert::severity).thenComparingInt(each -> order.indexOf(each.benefit())));
        return alerts;
    }

    /// The benefit that a finding is about; null for one about something else.
    private static @Nullable BenefitId about(Finding finding) {
        return finding.subjects().stream()
                .filter(BenefitId.class::isInstance)
                .map(BenefitId.class::cast)
                .findFirst()
                .orElse(null);
    }

    private void addMissing(Benefit benefit, List<Alert> alerts) {
        if (benefit.owner().isBlank()) {
            add(alerts, benefit, "alert.noOwner", benefit.title());
        }
        boolean isFound = outlook.findings().stream()
                .anyMatch(each ->
                        each.rule() == Rule.BASELINE_MISSING && each.subjects().contains(benefit.id()));
        if (!benefit.measure().isBlank() && benefit.baseline() == null && !isFound) {
            add(alerts, benefit, "alert.noBaseline", benefit.title());
        }
        LocalDate missed = missedReview(benefit, outlook.plan().settings().statusDate());
        if (missed != null) {
            add(alerts, benefit, "alert.missedReview", benefit.title(), words.day(missed));
        }
        BenefitForecast forecast = benefit.realisation().forecast();
        Money expected = forecast == null ? null : forecast.fullYearValue();
        Money planned = benefit.plannedValue();
        if (expected != null && planned != null && expected.compareTo(planned) < 0) {
            add(
                    alerts,
                    benefit,
                    "alert.belowPlan",
                    benefit.title(),
                    words.amounts().brief(expected),
                    words.amounts().brief(planned));
        }
    }

    private void add(List<Alert> alerts, Benefit benefit, String key, Object... terms) {
        alerts.add(new Alert(Severity.WARNING, benefit.id(), words.say(key, terms)));
    }

    /// The first review before a day that nothing was measured since; null where none was missed or no day is set.
    static @Nullable LocalDate missedReview(Benefit benefit, @Nullable LocalDate today) {
        LocalDate measured = benefit.realisation().measurements().isEmpty()
                ? LocalDate.MIN
                : benefit.realisation().measurements().getLast().date();
        return benefit.realisation().reviews().stream()
                .filter(review -> today != null && review.isBefore(today) && measured.isBefore(review))
                .findFirst()
                .orElse(null);
    }
}
