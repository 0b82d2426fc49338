package dev.trajectory.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// An option in the making: set what differs, then ask for the [Option].
public final class OptionDraft {
    private OptionId id;
    private String name;
    private OptionKind kind;
    private Scope scope = Scope.ALL;
    private SequencedMap<ChunkId, ChunkChange> changes = new LinkedHashMap<>();
    private SequencedMap<Id, Identified<?>> own = new LinkedHashMap<>();
    private SequencedMap<ChunkId, List<ChunkId>> pieces = new LinkedHashMap<>();
    private Set<Id> gone = new LinkedHashSet<>();
    private List<AwardChange> awards = List.of();
    private SequencedMap<LimitKind, Enforcement> limits = new LinkedHashMap<>();
    private boolean dropTrancheStarts = false;
    private Percent oneOffPremium = Percent.ZERO;
    private SequencedMap<String, Integer> successFactors = new LinkedHashMap<>();
    private String unmonetised = "";
    private String notes = "";

    OptionDraft(OptionId id, String name, OptionKind kind) {
        this.id = id;
        this.name = name;
        this.kind = kind;
    }

    OptionDraft(Option option) {
        id = option.id();
        name = option.name();
        kind = option.kind();
        scope = option.scope();
        changes = option.changes();
        own = option.own();
        pieces = option.pieces();
        gone = option.gone();
        awards = option.awards();
        limits = option.limits();
        dropTrancheStarts = option.dropTrancheStarts();
        oneOffPremium = option.oneOffPremium();
        successFactors = option.successFactors();
        unmonetised = option.unmonetised();
        notes = option.notes();
    }

    public OptionDraft id(OptionId id) {
        this.id = id;
        return this;
    }

    public OptionDraft name(String name) {
        this.name = name;
        return this;
    }

    public OptionDraft kind(OptionKind kind) {
        this.kind = kind;
        return this;
    }

    public OptionDraft scope(Scope scope) {
        this.scope = scope;
        return this;
    }

    public OptionDraft changes(SequencedMap<ChunkId, ChunkChange> changes) {
        this.changes = changes;
        return this;
    }

    public OptionDraft own(SequencedMap<Id, Identified<?>> own) {
        this.own = own;
        return this;
    }

    public OptionDraft pieces(SequencedMap<ChunkId, List<ChunkId>> pieces) {
        this.pieces = pieces;
        return this;
    }

    public OptionDraft gone(Set<Id> gone) {
        this.gone = gone;
        return this;
    }

    public OptionDraft awards(List<AwardChange> awards) {
        this.awards = awards;
        return this;
    }

    public OptionDraft limits(SequencedMap<LimitKind, Enforcement> limits) {
        this.limits = limits;
        return this;
    }

    public OptionDraft dropTrancheStarts(boolean dropTrancheStarts) {
        this.dropTrancheStarts = dropTrancheStarts;
        return this;
    }

    public OptionDraft oneOffPremium(Percent oneOffPremium) {
        this.oneOffPremium = oneOffPremium;
        return this;
    }

    public OptionDraft successFactors(SequencedMap<String, Integer> successFactors) {
        this.successFactors = successFactors;
        return this;
    }

    public OptionDraft unmonetised(String unmonetised) {
        this.unmonetised = unmonetised;
        return this;
    }

    public OptionDraft notes(String notes) {
        this.notes = notes;
        return this;
    }

    /// Takes all differences away: what is left is what the option is called and said to be.
    public OptionDraft same() {
        scope = Scope.ALL;
        changes = new LinkedHashMap<>();
        own = new LinkedHashMap<>();
        pieces = new LinkedHashMap<>();
        gone = new LinkedHashSet<>();
        awards = List.of();
        limits = new LinkedHashMap<>();
        dropTrancheStarts = false;
        oneOffPremium = Percent.ZERO;
        return this;
    }

    /// The option as drafted.
    public Option option() {
        return new Option(
                id,
                name,
                kind,
                scope,
                changes,
                own,
                pieces,
                gone,
                awards,
                limits,
                dropTrancheStarts,
                oneOffPremium,
                successFactors,
                unmonetised,
                notes);
    }
}
