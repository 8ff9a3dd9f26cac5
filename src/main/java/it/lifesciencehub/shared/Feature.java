package it.lifesciencehub.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a package as a feature and lists the other features that it may import. Everything may import {@code shared}. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface Feature {

    /** Names of the features that this one uses, for example {@code {"people", "mail"}}. */
    String[] uses() default {};
}
