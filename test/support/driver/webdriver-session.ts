/** The few WebDriver commands a page needs, over plain HTTP. */
export class WebDriverRefused extends Error {
  override name = 'WebDriverRefused';
}

interface Answer { value: unknown }

export class WebDriverSession {
  private constructor(
    private readonly port: number,
    private readonly id: string,
  ) {}

  static async start(port: number, alwaysMatch: object): Promise<WebDriverSession> {
    const value = await request(port, 'POST', '/session', { capabilities: { alwaysMatch } });
    return new WebDriverSession(port, (value as { sessionId: string }).sessionId);
  }

  get(command: string): Promise<unknown> {
    return request(this.port, 'GET', `/session/${this.id}/${command}`);
  }

  post(command: string, body: object = {}): Promise<unknown> {
    return request(this.port, 'POST', `/session/${this.id}/${command}`, body);
  }

  end(): Promise<unknown> {
    return request(this.port, 'DELETE', `/session/${this.id}`);
  }
}

async function request(port: number, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as Answer;
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new WebDriverRefused(`${method} ${path.replace(/^\/session\/[^/]+/, '')}: ${error}. ${message}`);
}
