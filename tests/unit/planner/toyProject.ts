import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const PROJECT = `name: lakehouse
runtime: nodejs
config:
    region: { type: string }
`;

/** A stack file with the settings that every toy stack has, and more. */
export function stackFile(environment: string, more = ""): string {
    return `config:
    pulumi:disable-default-providers: ["*"]
    lakehouse:region: eu-west-1
    lakehouse:awsAccountId: "111122223333"
    lakehouse:environment: ${environment}
${more}`;
}

/** A folder with `Pulumi.yaml`, stack files, and whatever a test adds. Remove it with {@link dispose}. */
export class ToyProject {
    public readonly root = mkdtempSync(join(tmpdir(), "planner-"));

    public constructor(files: Readonly<Record<string, string>> = {}) {
        Object.entries({ "Pulumi.yaml": PROJECT, "Pulumi.dev.yaml": stackFile("dev"), ...files }).forEach(
            ([path, text]) => {
                this.write(path, text);
            },
        );
    }

    public write(path: string, text: string): void {
        mkdirSync(dirname(join(this.root, path)), { recursive: true });
        writeFileSync(join(this.root, path), text);
    }

    public remove(path: string): void {
        rmSync(join(this.root, path));
    }

    public dispose(): void {
        rmSync(this.root, { recursive: true });
    }
}

/** The error that a promise is rejected with. @throws When it is not rejected, or with an error of another class. */
export async function rejection<E extends Error>(
    promise: Promise<unknown>,
    type: abstract new (...args: never[]) => E,
): Promise<E> {
    const error: unknown = await promise.then(
        () => new RangeError("nothing was thrown"),
        (reason: unknown) => reason,
    );
    if (error instanceof type) {
        return error;
    }
    throw error;
}
