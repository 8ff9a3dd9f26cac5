package it.lifesciencehub.shared.web;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets pages whose addresses hold a variable take files. The container reads a form with files as the servlet wants it
 * that an address belongs to before {@link AddressFilter} forwards it, and addresses with a variable belong to none. What
 * the filter does not know comes here and is not found.
 */
@WebServlet({
    "/staff/organisations/*",
    "/staff/events/*",
    "/my/fair-places/*",
    "/staff/speakers/*",
    "/my/group-papers/*",
    "/my/places/*",
    "/answers/*"
})
@MultipartConfig(
        maxFileSize = UploadAddresses.MAX_FILE,
        maxRequestSize = UploadAddresses.MAX_REQUEST,
        fileSizeThreshold = 1024 * 1024)
public class UploadAddresses extends HttpServlet {

    /** As for pages without a variable, in web.xml: a little more than any feature takes, so that it can say so. */
    static final long MAX_FILE = 21L * 1024 * 1024;

    static final long MAX_REQUEST = 22L * 1024 * 1024;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
