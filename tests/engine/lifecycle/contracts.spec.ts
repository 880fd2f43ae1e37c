import { secret } from "@pulumi/pulumi";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { expect } from "chai";
import { CONTRACT_VERSIONS } from "../../../layers/contracts";
import { failureOf } from "../failureOf";
import type { EngineBench } from "../harness";
import { openLakehouse } from "../lakehouse";
import type { Overrides } from "../project";

const { major, minor } = CONTRACT_VERSIONS.foundation;

/** What stacks give in place of a foundation's contract, by the name of the stack. */
const FOUNDATIONS: Readonly<Record<string, PulumiFn>> = {
    secretive: gives({ foundation: secret({ major, minor }) }),
    other: gives({ something: "else" }),
    "too-new": gives({ foundation: { major: major + 1, minor: 0 } }),
    "too-old": gives({ foundation: { major, minor: minor - 1 } }),
};

function gives(outputs: Readonly<Record<string, unknown>>): PulumiFn {
    return () => Promise.resolve(outputs);
}

/** Settings of dev that cannot be met, and what is said about them. */
const FAULTS: Readonly<Record<string, { readonly settings: Overrides; readonly failure: string }>> = {
    "there is no such stack": {
        settings: upstream("nowhere"),
        failure: `unknown stack "organization/lakehouse/nowhere"`,
    },
    "that stack has no such output": {
        settings: upstream("other"),
        failure: "upstream.foundation: got no output `foundation` in organization/lakehouse/other",
    },
    "that output is secret": {
        settings: upstream("secretive"),
        failure: "upstream.foundation: got a secret in the output `foundation` of organization/lakehouse/secretive",
    },
    "it has another major version": {
        settings: upstream("too-new"),
        failure: `upstream.foundation: got version ${String(major + 1)}.0 in organization/lakehouse/too-new`,
    },
    "its minor version is too small": {
        settings: upstream("too-old"),
        failure: `upstream.foundation: got version ${String(major)}.${String(minor - 1)} in organization/lakehouse/too-old`,
    },
    "it is in another account": {
        settings: { "lakehouse:awsAccountId": "444455556666" },
        failure: "awsAccountId: got 444455556666, allowed: 111122223333",
    },
};

function upstream(stack: string): Overrides {
    return { "lakehouse:upstream": { foundation: `organization/lakehouse/${stack}` } };
}

describe("lifecycle 11: dev fails before anything is made when, of its foundation,", () => {
    let bench: EngineBench;

    before(async () => {
        bench = await openLakehouse({ policyPack: undefined });
        await (await bench.stack("foundation")).up();
        for (const [name, program] of Object.entries(FOUNDATIONS)) {
            await (await bench.stack(name, { file: "Pulumi.foundation.yaml", program: () => program })).up();
        }
    });

    after(() => {
        bench.close();
    });

    Object.entries(FAULTS).forEach(([title, { settings, failure }], index) => {
        it(title, async () => {
            const callsBefore = bench.model.calls.length;
            const name = `faulty-${String(index)}`;
            const stack = await bench.stack(name, { file: "Pulumi.dev.yaml", overrides: settings });
            await failureOf(stack.up());
            expect(stack.errors.join("\n")).to.include(failure);
            expect(bench.model.calls).to.have.length(callsBefore);
            expect(stack.state().filter(({ type }) => /aws|databricks|lakehouse/.test(type))).to.deep.equal([]);
        });
    });

    it("nothing is wrong: what it then makes is not refused for its upstream", async () => {
        const stack = await bench.stack("dev");
        expect((await stack.preview()).length).to.be.greaterThan(100);
    });
});
