package it.lifesciencehub.questionnaires.web;

import it.lifesciencehub.files.FileType;
import it.lifesciencehub.questionnaires.AnswerPolicy;
import it.lifesciencehub.questionnaires.Question;
import it.lifesciencehub.questionnaires.QuestionAudience;
import it.lifesciencehub.questionnaires.QuestionType;
import it.lifesciencehub.questionnaires.QuestionnaireReason;
import it.lifesciencehub.questionnaires.Words;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One question while staff write it. */
public class QuestionForm implements Serializable {

    private static final int EMPTY_LINES = 2;

    private final String key;
    private final QuestionType type;
    private String labelIt;
    private String labelEn;
    private String helpIt;
    private String helpEn;
    private boolean required;
    private String least;
    private String most;
    private String unitIt;
    private String unitEn;
    private String consentIt;
    private String consentEn;
    private boolean companySees;
    private List<String> audiences = new ArrayList<>();
    private List<String> fileTypes = new ArrayList<>();
    private final List<OptionForm> options = new ArrayList<>();
    private final List<ConditionForm> conditions = new ArrayList<>();

    /** A new one. */
    QuestionForm(QuestionType type) {
        this(Question.of(null, type, Words.NONE, type == QuestionType.CONSENT));
    }

    QuestionForm(Question question) {
        key = question.key();
        type = question.type();
        labelIt = question.label().it();
        labelEn = question.label().en();
        helpIt = question.help().it();
        helpEn = question.help().en();
        required = question.required();
        least = text(question.least());
        most = text(question.most());
        unitIt = question.unit().it();
        unitEn = question.unit().en();
        consentIt = question.consent().it();
        consentEn = question.consent().en();
        companySees = question.companySees();
        question.audiences().stream().map(Enum::name).sorted().forEach(audiences::add);
        question.fileTypes().stream().map(Enum::name).sorted().forEach(fileTypes::add);
        question.options().stream().map(OptionForm::of).forEach(options::add);
        question.conditions().stream().map(ConditionForm::of).forEach(conditions::add);
        if (type.isChoice()) {
            addOptions();
        }
    }

    private static String text(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    void addOptions() {
        for (int i = 0; i < EMPTY_LINES; i++) {
            options.add(new OptionForm());
        }
    }

    void addCondition() {
        conditions.add(new ConditionForm());
    }

    /** One place up, or down; the ends stay. */
    void moveOption(int index, int by) {
        int to = index + by;
        if (to >= 0 && to < options.size()) {
            Collections.swap(options, index, to);
        }
    }

    Question question() {
        return new Question(
                key,
                type,
                new Words(labelIt, labelEn),
                new Words(helpIt, helpEn),
                required,
                number("least", least),
                number("most", most),
                new Words(unitIt, unitEn),
                options.stream()
                        .filter(option -> !option.isEmpty())
                        .map(OptionForm::option)
                        .toList(),
                conditions.stream()
                        .filter(condition -> !condition.isEmpty())
                        .map(ConditionForm::condition)
                        .toList(),
                constants(audiences, QuestionAudience.class),
                companySees,
                new Words(consentIt, consentEn),
                constants(fileTypes, FileType.class));
    }

    private static <E extends Enum<E>> Set<E> constants(List<String> names, Class<E> of) {
        return names.stream().map(name -> Enum.valueOf(of, name)).collect(Collectors.toSet());
    }

    private static BigDecimal number(String field, String text) {
        try {
            return AnswerPolicy.decimal(text);
        } catch (NumberFormatException e) {
            throw new Refusal(List.of(new Problem(field, QuestionnaireReason.NOT_A_NUMBER)));
        }
    }

    /** Null while it is new. */
    public String getKey() {
        return key;
    }

    public QuestionType getType() {
        return type;
    }

    public String getLabelIt() {
        return labelIt;
    }

    public void setLabelIt(String labelIt) {
        this.labelIt = labelIt;
    }

    public String getLabelEn() {
        return labelEn;
    }

    public void setLabelEn(String labelEn) {
        this.labelEn = labelEn;
    }

    public String getHelpIt() {
        return helpIt;
    }

    public void setHelpIt(String helpIt) {
        this.helpIt = helpIt;
    }

    public String getHelpEn() {
        return helpEn;
    }

    public void setHelpEn(String helpEn) {
        this.helpEn = helpEn;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public String getLeast() {
        return least;
    }

    public void setLeast(String least) {
        this.least = least;
    }

    public String getMost() {
        return most;
    }

    public void setMost(String most) {
        this.most = most;
    }

    public String getUnitIt() {
        return unitIt;
    }

    public void setUnitIt(String unitIt) {
        this.unitIt = unitIt;
    }

    public String getUnitEn() {
        return unitEn;
    }

    public void setUnitEn(String unitEn) {
        this.unitEn = unitEn;
    }

    public String getConsentIt() {
        return consentIt;
    }

    public void setConsentIt(String consentIt) {
        this.consentIt = consentIt;
    }

    public String getConsentEn() {
        return consentEn;
    }

    public void setConsentEn(String consentEn) {
        this.consentEn = consentEn;
    }

    public boolean isCompanySees() {
        return companySees;
    }

    public void setCompanySees(boolean companySees) {
        this.companySees = companySees;
    }

    public List<String> getAudiences() {
        return audiences;
    }

    public void setAudiences(List<String> audiences) {
        this.audiences = audiences;
    }

    public List<String> getFileTypes() {
        return fileTypes;
    }

    public void setFileTypes(List<String> fileTypes) {
        this.fileTypes = fileTypes;
    }

    public List<OptionForm> getOptions() {
        return options;
    }

    public List<ConditionForm> getConditions() {
        return conditions;
    }
}
