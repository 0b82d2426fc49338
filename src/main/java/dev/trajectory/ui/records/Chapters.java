package dev.trajectory.ui.records;

import dev.trajectory.edit.ChangeProgramme;
import dev.trajectory.edit.ChangeSettings;
import dev.trajectory.edit.Section;
import dev.trajectory.edit.SetLog;
import dev.trajectory.edit.SetPeople;
import dev.trajectory.model.Id;
import dev.trajectory.model.LogEntry;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Programme;
import dev.trajectory.model.Settings;
import dev.trajectory.model.SignOff;
import dev.trajectory.model.Stakeholder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// All that a plan is made of, in the order it is shown.
final class Chapters {

    private static final List<Chapter> ALL = List.of(
            new OneRecord<>("programme", Programme.class, Plan::programme, ChangeProgramme::new),
            new OneRecord<>("settings", Settings.class, Plan::settings, ChangeSettings::new),
            new SectionChapter<>(Section.ORGANISATIONS),
            new SectionChapter<>(Section.CALENDARS),
            new SectionChapter<>(Section.WORKSTREAMS),
            new SectionChapter<>(Section.TRANCHES),
            new SectionChapter<>(Section.OUTCOMES),
            new SectionChapter<>(Section.ROLES),
            new SectionChapter<>(Section.CHUNKS),
            new CostChapter(),
            new SectionChapter<>(Section.GATES),
            new SectionChapter<>(Section.BENEFITS),
            new SectionChapter<>(Section.FUNDS),
            new SectionChapter<>(Section.GAIN_SHARES),
            new SectionChapter<>(Section.ASSETS),
            new SectionChapter<>(Section.RISKS),
            new SectionChapter<>(Section.ASSUMPTIONS),
            new SectionChapter<>(Section.ISSUES),
            new SectionChapter<>(Section.DECISIONS),
            new SectionChapter<>(Section.VOTES),
            new SectionChapter<>(Section.OPTIONS),
            new PeopleList<>(
                    "signOffs",
                    SignOff.class,
                    List.of("organisation", "subject"),
                    Plan::signOffs,
                    (plan, rows) -> new SetPeople(rows, plan.stakeholders())),
            new PeopleList<>(
                    "stakeholders",
                    Stakeholder.class,
                    List.of("organisation", "office"),
                    Plan::stakeholders,
                    (plan, rows) -> new SetPeople(plan.signOffs(), rows)),
            new PeopleList<>("log", LogEntry.class, List.of(), Plan::log, (_, rows) -> new SetLog(rows)));

    private static final Map<Class<? extends Id>, Section<?, ?>> BY_ID =
            Section.all().stream().collect(Collectors.toMap(each -> idType(each), each -> each));

    private Chapters() {}

    static List<Chapter> all() {
        return ALL;
    }

    /// The section whose records have ids of that type.
    static Section<?, ?> section(Class<?> idType) {
        Section<?, ?> section = BY_ID.get(idType);
        if (section == null) {
            throw new IllegalArgumentException("No section has ids of " + idType);
        }
        return section;
    }

    /// The chapter of the record with that id.
    static Chapter of(Id id) {
        return named(section(id.getClass()).name());
    }

    /// The chapter of that name.
    static Chapter named(String name) {
        return ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No chapter shows " + name));
    }

    private static Class<? extends Id> idType(Section<?, ?> section) {
        return section.id().apply("X").getClass();
    }
}
