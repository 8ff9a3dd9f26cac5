package it.lifesciencehub.organisations;

/** Company size after Recommendation 2003/361/EC: micro under 10 people, small under 50, medium under 250, large. */
public enum SizeClass {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
}
