package it.lifesciencehub.questionnaires.web;

import it.lifesciencehub.files.web.Upload;
import it.lifesciencehub.questionnaires.AnswerSheet.AnswerProblem;
import it.lifesciencehub.questionnaires.Question;
import it.lifesciencehub.questionnaires.QuestionType;
import it.lifesciencehub.questionnaires.QuestionnaireContent;
import it.lifesciencehub.questionnaires.UploadShelf;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the answers that a form with a {@link QuestionSheet} has sent. */
@ApplicationScoped
public class SheetReader {

    private static final String YES = "yes";

    @Inject
    private UploadShelf shelf;

    /**
     * Answers as they were sent, not checked yet.
     *
     * @param problems of files that are not taken
     */
    public record Read(
            Map<String, List<String>> values, Map<String, String> fileNames, Map<String, AnswerProblem> problems) {}

    /** Of the request in hand. */
    public Read read(String prefix, QuestionnaireContent content) {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        Read read = new Read(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Question question : content.questions()) {
            String name = prefix + "." + question.key();
            String[] sent = request.getParameterValues(name);
            if (question.type() == QuestionType.FILE) {
                file(request, name, question, read);
            } else if (sent != null) {
                read.values().put(question.key(), Arrays.asList(sent));
            }
        }
        return read;
    }

    private void file(HttpServletRequest request, String name, Question question, Read read) {
        String key = question.key();
        String held = request.getParameter(name);
        if (held != null && !held.isBlank() && !YES.equals(request.getParameter(name + ".drop"))) {
            read.values().put(key, List.of(held));
            read.fileNames().put(key, String.valueOf(request.getParameter(name + ".name")));
        }
        Part part = part(request, name + ".file");
        if (part == null || part.getSize() == 0) {
            return;
        }
        try {
            String secret = Upload.with(part, (file, stream) -> shelf.hold(question, file, stream));
            read.values().put(key, List.of(secret));
            read.fileNames().put(key, part.getSubmittedFileName());
        } catch (Refusal refusal) {
            refusal.problems().stream()
                    .findFirst()
                    .ifPresent(problem -> read.problems()
                            .put(
                                    key,
                                    new AnswerProblem(
                                            problem.reason(),
                                            problem.arguments().stream()
                                                    .map(one -> (Serializable) one)
                                                    .toList())));
        }
    }

    private static Part part(HttpServletRequest request, String name) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return null;
        }
        try {
            return request.getPart(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
