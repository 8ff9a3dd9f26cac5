package it.lifesciencehub.eventforms;

import it.lifesciencehub.shared.Language;
import java.util.List;
import java.util.Map;

/** Answers to what an event asks, as they were sent, and the language in which the questions were read. */
public record FormAnswerCommand(Map<String, List<String>> values, Language language) {}
