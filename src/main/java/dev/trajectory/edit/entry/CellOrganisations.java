package dev.trajectory.edit.entry;

import dev.trajectory.model.OrganisationId;
import java.util.List;

/// Takes the organisations that the cells of a row name: the first leads, the others take part, and what is said of
/// one twice is said once.
///
/// @param chips what the row says so far; what cells name is added to it
record CellOrganisations(Lookup lookup, JoinedNames names, List<Chip> chips) {

    CellOrganisations(Lookup lookup, Vocabulary vocabulary, List<Chip> chips) {
        this(lookup, new JoinedNames(lookup, vocabulary), chips);
    }

    /// Whether a cell is the codes or names of organisations, or part of one's name, and nothing else. What has a
    /// number in it is a name only where it is the whole.
    boolean isOf(String cell) {
        boolean isPart = cell.chars().noneMatch(Character::isDigit)
                && lookup.organisations(cell).size() == 1;
        return isPart || names.isOrganisations(cell);
    }

    /// Takes those that a cell names.
    ///
    /// @param mayLead whether one of them leads where none does yet
    void take(String cell, boolean mayLead) {
        names.names(cell).forEach(name -> takeOne(name, mayLead));
    }

    private void takeOne(String name, boolean mayLead) {
        List<OrganisationId> found = lookup.organisations(Words.unquoted(name));
        List<String> joined = found.isEmpty() ? names.of(name) : List.of();
        if (!joined.isEmpty()) {
            joined.forEach(each -> takeOne(each, mayLead));
        } else if (found.size() == 1) {
            add(found.getFirst(), mayLead, name.length());
        } else if (found.isEmpty()) {
            chips.add(LineChips.unread(
                    0, name.length(), Chip.Problem.NO_ORGANISATION, name, lookup.organisationsLike(name)));
        } else {
            chips.add(LineChips.unread(0, name.length(), Chip.Problem.WHICH_ORGANISATION, name, found));
        }
    }

    void add(OrganisationId organisation, boolean mayLead, int length) {
        if (!has(organisation)) {
            chips.add(
                    mayLead && !hasLead()
                            ? new Chip.Owner(0, length, organisation)
                            : new Chip.Participant(0, length, organisation));
        }
    }

    boolean hasLead() {
        return chips.stream().anyMatch(Chip.Owner.class::isInstance);
    }

    private boolean has(OrganisationId organisation) {
        return chips.stream()
                .anyMatch(chip -> (chip instanceof Chip.Owner owner
                                && owner.organisation().equals(organisation))
                        || (chip instanceof Chip.Participant participant
                                && participant.organisation().equals(organisation)));
    }
}
