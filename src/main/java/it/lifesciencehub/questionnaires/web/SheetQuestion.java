package it.lifesciencehub.questionnaires.web;

import it.lifesciencehub.files.FileType;
import it.lifesciencehub.questionnaires.Question;
import it.lifesciencehub.questionnaires.QuestionType;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** One question as it is drawn on a sheet. */
public class SheetQuestion implements Serializable {

    /** An answer to choose. */
    public record Choice(String key, String id, String label, boolean chosen) implements Serializable {

        public String getChecked() {
            return chosen ? "checked" : null;
        }
    }

    private final Question question;
    private final Language language;
    private final String name;
    private final List<String> values;
    private final String error;
    private final String fileName;
    private final String when;
    private final String rule;

    /**
     * @param name of the input
     * @param error what is wrong, or null
     * @param when in words when it is asked, or empty
     */
    SheetQuestion(
            Question question,
            Language language,
            String name,
            List<String> values,
            String error,
            String fileName,
            String when,
            String rule) {
        this.question = question;
        this.language = language;
        this.name = name;
        this.values = List.copyOf(values);
        this.error = error;
        this.fileName = fileName;
        this.when = when;
        this.rule = rule;
    }

    public String getName() {
        return name;
    }

    /** Of the input, or of the fieldset. */
    public String getId() {
        return name.replace('.', '-');
    }

    /** Where the summary of what is wrong leads: the first input. */
    public String getTarget() {
        return question.type().isGroup() ? getChoices().get(0).id() : getId();
    }

    public String getType() {
        return question.type().name();
    }

    public boolean isGroup() {
        return question.type().isGroup();
    }

    public String getInput() {
        return question.type() == QuestionType.SEVERAL ? "checkbox" : "radio";
    }

    public String getLabel() {
        return question.label().in(language);
    }

    /** The help text, and what the answer must be like. */
    public String getHelp() {
        return (question.help().in(language) + " " + limits()).strip();
    }

    private String limits() {
        String least = question.least() == null
                ? null
                : question.least().stripTrailingZeros().toPlainString();
        String most = question.most() == null
                ? null
                : question.most().stripTrailingZeros().toPlainString();
        return switch (question.type()) {
            case NUMBER, SEVERAL -> between(least, most);
            case SCALE -> say("limit.scale");
            case FILE -> say("limit.file", types(), most == null ? "20" : most);
            default -> "";
        };
    }

    private String between(String least, String most) {
        String kind = question.type() == QuestionType.SEVERAL ? "choices" : "number";
        if (least != null && most != null) {
            return say("limit." + kind + ".both", least, most);
        }
        if (least != null) {
            return say("limit." + kind + ".least", least);
        }
        return most == null ? "" : say("limit." + kind + ".most", most);
    }

    private String types() {
        List<FileType> types =
                question.fileTypes().isEmpty() ? List.of(FileType.values()) : List.copyOf(question.fileTypes());
        return types.stream().map(FileType::ending).sorted().collect(Collectors.joining(", "));
    }

    private String say(String key, Object... arguments) {
        return Texts.get(language, "questionnaires", key, arguments);
    }

    public boolean isRequired() {
        return question.required();
    }

    public String getUnit() {
        return question.unit().in(language);
    }

    public String getConsent() {
        return question.consent().in(language);
    }

    public String getValue() {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** For a tick. */
    public String getChecked() {
        return values.isEmpty() ? null : "checked";
    }

    public List<Choice> getChoices() {
        return question.answerKeys().stream()
                .map(key -> new Choice(
                        key, getId() + "--" + key, AnswerWords.of(question, key, language), values.contains(key)))
                .toList();
    }

    /** What is wrong, or null. */
    public String getError() {
        return error;
    }

    public String getInvalid() {
        return error == null ? "false" : "true";
    }

    public String getFileName() {
        return fileName;
    }

    /** In words when it is asked; empty for always. */
    public String getWhen() {
        return when;
    }

    /** The same for the script: key|OPERATOR|value, one behind the other with semicolons. */
    public String getRule() {
        return rule;
    }

    public String getMaxlength() {
        if (!question.type().isText()) {
            return null;
        }
        int limit = question.type() == QuestionType.SHORT_TEXT ? 300 : 4000;
        return String.valueOf(
                question.most() == null
                        ? limit
                        : Math.min(limit, question.most().intValue()));
    }
}
