import { expect } from "chai";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import type { RuleEvent } from "../../../components/audit/roleCheck/handler";
import { bundleFunction, FUNCTIONS } from "../../../tools/functions/bundle";
import { LAMBDA_RUNTIMES } from "../../../policies/data/lambdaRuntimes";
import { ROOT } from "../../support/plan";
import { account, event, role } from "../audit/roleCheck/samples";

type Files = Readonly<Record<string, readonly string[]>>;

const committed = (file: string): Files => JSON.parse(readFileSync(join(ROOT, file), "utf8")) as Files;

describe("the code of Lambda functions", () => {
    for (const [entry, file] of Object.entries(FUNCTIONS)) {
        it(`is made from its sources: ${file} (npm run schema writes it)`, () => {
            expect(committed(file)).to.deep.equal(bundleFunction(entry));
        });
    }

    it("of the check of roles runs as it is committed, with the SDK of Lambda's runtime", async () => {
        const here = account({ roles: [role("etl")] });
        const packages: Readonly<Record<string, object>> = {
            "@aws-sdk/client-iam": { IAM: clientOf(here.iam) },
            "@aws-sdk/client-config-service": { ConfigService: clientOf(here.config) },
        };
        const required: string[] = [];
        const require_ = (name: string): object => {
            required.push(name);
            return packages[name] ?? { createRequire: () => require_ };
        };
        const logged: unknown[] = [];
        const module: { exports: { handler?: (event: RuleEvent) => Promise<unknown> } } = { exports: {} };
        const code = committed("components/audit/roleCheckCode.json")["index.js"] ?? [];
        runInNewContext(code.join("\n"), {
            module,
            require: require_,
            __filename: "/var/task/index.js",
            console: { info: (summary: unknown) => logged.push(summary) },
        });
        expect({ ...((await module.exports.handler?.(event())) as object) }).to.deep.equal({
            judged: 1,
            unused: 0,
            dropped: 0,
        });
        expect(logged).to.have.length(1);
        expect(required).to.deep.equal(["node:module", ...Object.keys(packages)]);
        expect(here.told.flat()).to.have.length(1);
    });

    it("runs in the latest runtime of its language", () => {
        const latest = [...LAMBDA_RUNTIMES.keys()]
            .filter((runtime) => /^nodejs\d+\.x$/.test(runtime))
            .sort((one, other) => parseInt(one.slice(6)) - parseInt(other.slice(6)))
            .at(-1);
        expect(readFileSync(join(ROOT, "components/audit/unusedRolesRule.ts"), "utf8")).to.include(
            `"${String(latest)}"`,
        );
    });
});

/** The class of a client that is there already. It is told to be patient with the service. */
function clientOf(client: object): new (options: { readonly maxAttempts: number }) => object {
    return class {
        public constructor({ maxAttempts }: { readonly maxAttempts: number }) {
            expect(maxAttempts).to.be.greaterThan(3);
            return client;
        }
    };
}
