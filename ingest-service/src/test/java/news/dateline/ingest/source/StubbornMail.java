package news.dateline.ingest.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.regex.Pattern;

/** Stands before a mail server and passes all on but the commands that it refuses, as a server whose disk has a hole or is full. */
final class StubbornMail implements AutoCloseable {

    private final ServerSocket listening;
    private final int server;
    private volatile Pattern refused;

    /** Refuses the commands that are like this, tag and all. */
    StubbornMail(int server, String refused) {
        this.server = server;
        this.refused = Pattern.compile(refused);
        try {
            this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** From now on it refuses nothing. */
    void giveIn() {
        refused = Pattern.compile("(?!)");
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
                Thread.startVirtualThread(() -> answers(behind, client));
                Thread.startVirtualThread(() -> questions(client, behind));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void answers(Socket from, Socket to) {
        try (from; to; InputStream in = from.getInputStream()) {
            in.transferTo(to.getOutputStream());
        } catch (IOException e) {
            return;
        }
    }

    private void questions(Socket from, Socket to) {
        try (from; to; var in = new BufferedReader(new InputStreamReader(from.getInputStream(), ISO_8859_1))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                boolean isRefused = refused.matcher(line).matches();
                OutputStream out = isRefused ? from.getOutputStream() : to.getOutputStream();
                String said = isRefused ? line.replaceFirst(" .*", " NO the disk is not well") : line;
                out.write((said + "\r\n").getBytes(ISO_8859_1));
            }
        } catch (IOException e) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
