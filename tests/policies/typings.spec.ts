import { expect } from "chai";
import { nist } from "../../policies/core/frameworks";
import { resourceRule, stackRule } from "../../policies/core/rule";

const facts = {
    name: "typings-example",
    description: "An example. It shows what compiles.",
    severity: "low",
    level: "advisory",
    fix: "Nothing.",
    url: "https://www.pulumi.com/docs/",
    framework: nist("SA-11", "Developer Testing and Evaluation"),
} as const;

// What these tests claim is checked by the compiler: each `@ts-expect-error` is an error itself where nothing is wrong below it.
describe("policies: typings", () => {
    it("a rule reads properties that the SDK declares, and no others", () => {
        const rule = resourceRule({
            ...facts,
            types: ["aws:kms/key:Key"],
            *check({ props }) {
                if (props.enableKeyRotation !== true) {
                    yield "enableKeyRotation is not true";
                }
                // @ts-expect-error a property that was renamed, or never was
                yield props.enableRotation;
            },
        });
        expect(rule.scope).to.equal("resource");
    });

    it("a stack rule, which is shown outputs or inputs, reads what is both", () => {
        const rule = stackRule({
            ...facts,
            types: ["pulumi:providers:databricks", "aws:s3/bucket:Bucket"],
            *check({ type, props }, { stack }) {
                if (type === "pulumi:providers:databricks") {
                    yield String(props.host);
                    // @ts-expect-error an input that is no output
                    yield String(props.rateLimit);
                } else {
                    yield String(props.bucket);
                    // @ts-expect-error an output that is no input
                    yield String(props.bucketDomainName);
                }
                const relation = { type: "aws:s3/bucketPolicy:BucketPolicy", property: "bucketName" } as const;
                // @ts-expect-error a relation by a property that is none
                stack.attached({ urn: "", type }, relation);
            },
        });
        expect(rule.scope).to.equal("stack");
    });

    it("a type that no rule may rely on, or a misspelt one, does not compile", () => {
        // @ts-expect-error a token that is none
        const rule = resourceRule({ ...facts, types: ["aws:kms/key:Keys"], check: () => [] });
        expect(rule.types).to.have.length(1);
    });
});
