package it.lifesciencehub.questionnaires.web;

import it.lifesciencehub.questionnaires.Question;
import it.lifesciencehub.questionnaires.QuestionnaireService;
import it.lifesciencehub.questionnaires.QuestionnaireView;
import it.lifesciencehub.questionnaires.ResponseDeskService;
import it.lifesciencehub.questionnaires.ResponseFigures;
import it.lifesciencehub.questionnaires.ResponseFilter;
import it.lifesciencehub.questionnaires.ResponseRow;
import it.lifesciencehub.questionnaires.UseRow;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The answers to a questionnaire: figures by question, and the list of those who have answered. */
@Named
@RequestScoped
public class QuestionnaireAnswersPage {

    private static final String BETWEEN = "=";

    @EJB
    private QuestionnaireService questionnaires;

    @EJB
    private ResponseDeskService responses;

    @Inject
    private Ui ui;

    private String id;
    private Long use;
    private Integer version;
    private String answer;
    private String words;
    private Integer number;
    private QuestionnaireView view;
    private UseRow used;
    private ResponseFilter filter;
    private ResponseFigures figures;
    private List<Question> questions = List.of();
    private Page<ResponseRow> page = Page.empty();

    public void load() {
        view = questionnaires.view(AddressId.of(id));
        if (use == null && view.uses().size() == 1) {
            use = view.uses().get(0).id();
        }
        used = view.uses().stream()
                .filter(one -> one.id().equals(use))
                .findFirst()
                .orElse(null);
        String[] pair = answer == null || answer.isEmpty() ? new String[0] : answer.split(BETWEEN, 2);
        filter = new ResponseFilter(
                view.id(),
                used == null ? null : used.id(),
                version,
                pair.length < 2 ? null : pair[0],
                pair.length < 2 ? null : pair[1],
                words);
        questions = responses.questions(view.id(), version);
        figures = responses.figures(filter);
        page = responses.list(filter, PageRequest.of(number));
    }

    /** The closed questions, each a group of the select by which the list is narrowed. */
    public List<Question> getClosed() {
        return questions.stream().filter(one -> one.type().isClosed()).toList();
    }

    public List<Option> options(Question question) {
        return question.answerKeys().stream()
                .map(key -> new Option(question.key() + BETWEEN + key, AnswerWords.of(question, key, ui.getLanguage())))
                .toList();
    }

    public QuestionnaireView getView() {
        return view;
    }

    /** The use that is looked at; null for all together. */
    public UseRow getUsed() {
        return used;
    }

    public boolean isNarrow() {
        return filter.isNarrow();
    }

    public ResponseFigures getFigures() {
        return figures;
    }

    public Page<ResponseRow> getPage() {
        return page;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getUse() {
        return use;
    }

    public void setUse(Long use) {
        this.use = use;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
