package dev.trajectory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A law of which each try takes long: where tests are not thorough, it is tried fewer times.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Dear {

    /// So many times fewer, more than 1.
    int value();
}
