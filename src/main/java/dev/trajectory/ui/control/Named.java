package dev.trajectory.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows the values of a choice by their names.
public final class Named<E> extends StringConverter<E> {

    private final Function<E, String> name;

    public Named(Function<E, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable E value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public E fromString(String text) {
        throw new UnsupportedOperationException("Choices are not typed: " + text);
    }
}
