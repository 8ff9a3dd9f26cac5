package it.lifesciencehub.questionnaires.web;

import it.lifesciencehub.questionnaires.Question;
import it.lifesciencehub.questionnaires.QuestionType;
import it.lifesciencehub.questionnaires.QuestionnaireService;
import it.lifesciencehub.questionnaires.ResponseDeskService;
import it.lifesciencehub.questionnaires.ResponseFilter;
import it.lifesciencehub.questionnaires.ResponseRow;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.TableExport;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Downloads;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The answers to a questionnaire as a file, one line a response, one column a question: those of one version, or the
 * questions of all versions by their keys. {@code /staff/questionnaire-answers.csv?id=…&use=…&version=…&answer=…&q=…}
 */
@WebServlet({"/staff/questionnaire-answers.csv", "/staff/questionnaire-answers.xlsx"})
public class ResponseTables extends HttpServlet {

    private static final String FEATURE = "questionnaires";

    @EJB
    private transient QuestionnaireService questionnaires;

    @EJB
    private transient ResponseDeskService responses;

    @Inject
    private transient Ui ui;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(response, () -> write(request, response));
    }

    private void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = ui.getLanguage();
        ResponseFilter filter = filter(request);
        List<Question> questions = responses.questions(filter.questionnaireId(), filter.version());
        boolean anonymous = filter.useId() != null
                && questionnaires.view(filter.questionnaireId()).uses().stream()
                        .anyMatch(use -> use.id().equals(filter.useId()) && use.anonymous());
        List<Long> ids = responses.ids(filter);
        List<String> headings = new ArrayList<>();
        if (!anonymous) {
            Stream.of("familyName", "givenName", "organisation", "answeredAt")
                    .map(heading -> Texts.get(language, FEATURE, "file." + heading))
                    .forEach(headings::add);
        }
        headings.add(Texts.get(language, FEATURE, "file.version"));
        questions.forEach(question -> headings.add(question.label().in(language)));
        String name = Texts.get(language, FEATURE, "file.name");
        try (TableExport table = Downloads.table(request, response, name, headings)) {
            Downloads.inParts(
                    ids,
                    part -> responses.answers(part).entrySet(),
                    entry -> table.row(cells(entry, questions, anonymous, language)));
        }
    }

    private static List<Object> cells(
            Map.Entry<ResponseRow, Map<String, List<String>>> entry,
            List<Question> questions,
            boolean anonymous,
            Language language) {
        ResponseRow row = entry.getKey();
        List<Object> cells = new ArrayList<>();
        if (!anonymous) {
            cells.add(row.familyName());
            cells.add(row.givenName());
            cells.add(row.organisation());
            cells.add(row.answeredAt());
        }
        cells.add(row.version());
        for (Question question : questions) {
            cells.add(cell(question, entry.getValue().getOrDefault(question.key(), List.of()), language));
        }
        return cells;
    }

    private static Object cell(Question question, List<String> values, Language language) {
        if (values.isEmpty()) {
            return null;
        }
        if (question.type() == QuestionType.NUMBER || question.type() == QuestionType.SCALE) {
            return new BigDecimal(values.get(0));
        }
        return question.type() == QuestionType.DATE
                ? LocalDate.parse(values.get(0))
                : AnswerWords.of(question, values, language);
    }

    private static ResponseFilter filter(HttpServletRequest request) {
        String answer = request.getParameter("answer");
        String[] pair = answer == null || answer.isEmpty() ? new String[0] : answer.split("=", 2);
        String use = request.getParameter("use");
        String version = request.getParameter("version");
        return new ResponseFilter(
                Long.valueOf(request.getParameter("id")),
                use == null || use.isEmpty() ? null : Long.valueOf(use),
                version == null || version.isEmpty() ? null : Integer.valueOf(version),
                pair.length < 2 ? null : pair[0],
                pair.length < 2 ? null : pair[1],
                request.getParameter("q"));
    }
}
