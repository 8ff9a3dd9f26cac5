package it.lifesciencehub.courses;

import it.lifesciencehub.shared.LocalisedText;
import java.time.Instant;

/**
 * When, where and about what a lesson is, checked.
 *
 * @param place null for none
 * @param onlineLink null for none
 * @param minutes that count
 */
record LessonPlan(
        LocalisedText title, Instant startsAt, Instant endsAt, String place, String onlineLink, int minutes) {}
