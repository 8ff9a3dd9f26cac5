package it.lifesciencehub.courses;

import it.lifesciencehub.questionnaires.AnswerSheet;

/** What came of taking the test. @param points null where answers were not right, so that nothing counted */
public record TestOutcome(AnswerSheet sheet, Integer points, int most, boolean passed) {}
