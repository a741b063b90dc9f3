import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DCLinter } from 'dclint';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { PINNED_NODE } from './launcher/layout.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COMPOSE = join(ROOT, 'docker-compose.yml');
const dockerfile = readFileSync(join(ROOT, 'infrastructure', 'docker', 'Dockerfile'), 'utf8');
const compose = parse(readFileSync(COMPOSE, 'utf8'));
/** A value that must come from outside looks like this: the variable, and what to say when it is missing. */
const FROM_OUTSIDE = /^\$\{[A-Z_]+:\?[^}]+\}$/;

describe('docker-compose.yml', () => {
  test('is a file of the Compose specification, and its linter has nothing to say', () => {
    // The order of keys in a file of forty lines is for its reader to judge.
    const rules = { 'service-keys-order': 0 } as const;
    const linter = new DCLinter({ rules, quiet: false, debug: false, exclude: [] });
    const [result] = linter.lintFiles([COMPOSE], false);
    expect(result?.messages).toEqual([]);
  });

  test('holds no secret: each must be given, and its absence stops it with a sentence', () => {
    for (const { environment } of Object.values<{ environment: Record<string, string> }>(compose.services)) {
      for (const [name, value] of Object.entries(environment)) {
        if (/SECRET|PASSWORD|TOKEN$/.test(name)) expect(value, name).toMatch(FROM_OUTSIDE);
      }
    }
  });

  test('names a version of every image, waits for the database, and listens to this machine only', () => {
    const { database, kindling } = compose.services;
    expect(database.image).toMatch(/^postgres:\d+$/);
    expect(database.healthcheck.test).toContain('pg_isready');
    expect(kindling.depends_on).toEqual({ database: { condition: 'service_healthy' } });
    expect(kindling.ports).toMatchObject([{ host_ip: expect.stringContaining('127.0.0.1') }]);
  });
});

const example = readFileSync(join(ROOT, '.env.example'), 'utf8');
const ofModels = example.match(/(?<=^#)(?:ANTHROPIC|OPENAI|LOCAL_MODEL|MODEL)\w*(?==)/gm) ?? [];

/** Without them everybody behind the proxy would be one address to the limits on guesses, no mail would leave, and no model answer. */
test.each(['TRUST_PROXY', 'SMTP_URL', 'MAIL_FROM', ...ofModels])(
  'docker-compose.yml passes %s on, empty when not set',
  (name) => {
    expect(compose.services.kindling.environment[name]).toBe(`\${${name}:-}`);
  },
);

describe('the Dockerfile', () => {
  const instructions = dockerfile
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const of = (keyword: string) => instructions.filter((line) => line.startsWith(`${keyword} `));
  const last = (keyword: string) => of(keyword).at(-1) ?? '';

  test('has no fault', () => {
    expect(validate(dockerfile).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual(
      [],
    );
  });

  test('stands on the Node that the launcher pins, in every stage', () => {
    const bases = of('FROM').map((line) => line.split(' ')[1]);
    expect(bases).toHaveLength(2);
    for (const base of bases) expect(base).toBe(`node:${PINNED_NODE}-bookworm-slim`);
  });

  test('ends as an ordinary user who starts the app and looks after it', () => {
    expect(last('USER')).toBe('USER node');
    expect(instructions.indexOf(last('USER'))).toBeGreaterThan(instructions.indexOf(last('RUN')));
    expect(last('CMD')).toBe('CMD ["node", "apps/api/src/main.ts"]');
    expect(last('HEALTHCHECK')).toContain('/livez');
  });

  test('runs no install script, and takes neither secrets nor state from where it is built', () => {
    expect(
      instructions.filter((line) => /\bnpm (ci|install)\b/.test(line) && !line.includes('--ignore-scripts')),
    ).toEqual([]);
    expect(instructions.filter((line) => /^(ENV|ARG) .*(SECRET|PASSWORD|TOKEN)/.test(line))).toEqual([]);
    const ignored = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n');
    expect(ignored).toEqual(
      expect.arrayContaining(['.git', '.kindling', '.env', '**/node_modules', '**/.next']),
    );
  });
});

describe('the sandbox in a container of its own', () => {
  const overlay = readFileSync(join(ROOT, 'infrastructure', 'docker', 'sandbox.compose.yml'), 'utf8');
  const { services, networks } = parse(overlay);
  const SERVE = ['node', 'apps/cli/src/main.ts', 'sandbox', 'serve', '--host', '0.0.0.0'];

  test('is in a network without a way out, with no right and nothing it can write for good', () => {
    expect(networks.sandbox).toEqual({ internal: true });
    expect(services.sandbox).toMatchObject({
      command: SERVE,
      networks: ['sandbox'],
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(services.sandbox).not.toHaveProperty('ports');
    expect(services.sandbox).not.toHaveProperty('volumes');
  });

  test('shares one secret with the app, which must be given', () => {
    const { environment } = services.kindling;
    expect(environment.SANDBOX_SECRET).toMatch(FROM_OUTSIDE);
    expect(services.sandbox.environment).toEqual({ SANDBOX_SECRET: environment.SANDBOX_SECRET });
    expect(environment).toMatchObject({ SANDBOX_DRIVER: 'remote', SANDBOX_URL: 'http://sandbox:3200' });
  });
});

describe('the sandbox in Kubernetes', () => {
  const file = readFileSync(join(ROOT, 'infrastructure', 'kubernetes', 'sandbox.yaml'), 'utf8');
  const [deployment, service, policy] = parseAllDocuments(file).map((document) => document.toJS());
  const { spec: pod, metadata } = deployment.spec.template;
  const [container] = pod.containers;

  test('may speak to nobody, and is spoken to by the app alone, on its one port', () => {
    const { podSelector, policyTypes, ingress, egress } = policy.spec;
    expect(podSelector.matchLabels).toEqual(metadata.labels);
    expect(policyTypes).toEqual(['Ingress', 'Egress']);
    expect(egress).toEqual([]);
    expect(ingress).toHaveLength(1);
    expect(ingress[0].from[0].podSelector.matchLabels['app.kubernetes.io/component']).toBe('app');
    expect(ingress[0].ports).toEqual([{ port: container.ports[0].containerPort }]);
    expect(service.spec.selector).toEqual(metadata.labels);
  });

  test('runs as nobody special, with no token, no capability, and a root it cannot write', () => {
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    });
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(container.resources.limits).toHaveProperty('memory');
    for (const { emptyDir } of pod.volumes) expect(emptyDir).toHaveProperty('sizeLimit');
    expect(container.env[0].valueFrom.secretKeyRef).toBeDefined();
  });
});
