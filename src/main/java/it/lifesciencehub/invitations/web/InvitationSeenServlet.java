package it.lifesciencehub.invitations.web;

import it.lifesciencehub.invitations.InvitationAnswerService;
import it.lifesciencehub.shared.Refusal;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Hears from the page of an invitation that somebody has moved a pointer or pressed a key on it. Opening the page is not
 * told, since scanners of mail open it too.
 */
@WebServlet("/invitation-seen")
public class InvitationSeenServlet extends HttpServlet {

    @EJB
    private transient InvitationAnswerService answers;

    /** The same answer for every token. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        try {
            answers.see(request.getParameter("token"));
        } catch (Refusal refusal) {
            getServletContext().log("A link that does not count was looked at");
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
