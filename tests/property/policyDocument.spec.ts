import { expect } from "chai";
import * as fc from "fast-check";
import {
    policyDocument,
    type Conditions,
    type Principal,
    type Statement,
} from "../../components/shared/policyDocument";

const texts = fc.uniqueArray(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 4 });
const oneOrMany = fc.oneof(fc.string({ maxLength: 12 }), texts);
const record = <T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
    fc
        .uniqueArray(fc.tuple(fc.constantFrom(...keys), value), { minLength: 1, selector: ([key]) => key })
        .map((entries) => Object.fromEntries(entries));

const principal: fc.Arbitrary<Principal> = fc.oneof(
    fc.constant("*" as const),
    record(["AWS", "Service", "Federated"], oneOrMany),
);
const conditions: fc.Arbitrary<Conditions> = record(
    ["StringEquals", "StringLike", "ArnLike", "Bool"],
    record(["aws:SourceAccount", "aws:PrincipalArn", "kms:ViaService"], oneOrMany),
);

const statement = fc.record(
    {
        sid: fc.stringMatching(/^[A-Za-z0-9]{1,8}$/),
        effect: fc.constantFrom("Allow" as const, "Deny" as const),
        principal,
        actions: texts,
        resources: texts,
        conditions,
    },
    { requiredKeys: ["sid", "actions"] },
);

const statements = fc.uniqueArray(statement, { minLength: 1, maxLength: 5, selector: ({ sid }) => sid });

/** The same with everything that has no order in another order: the other way round, and some things twice. */
function disorder(given: readonly Statement[]): readonly Statement[] {
    return (turned(given) as readonly Statement[]).map((one) => ({
        ...one,
        actions: [...one.actions, ...one.actions.slice(0, 1)],
    }));
}

function turned(value: unknown): unknown {
    if (Array.isArray(value)) {
        return value.map(turned).reverse();
    }
    return typeof value === "object" && value !== null
        ? Object.fromEntries(
              Object.entries(value)
                  .reverse()
                  .map(([key, inner]) => [key, turned(inner)]),
          )
        : value;
}

describe("policy documents", () => {
    it("claim 28: are the same text whatever the order of statements, actions, resources and conditions", () => {
        fc.assert(
            fc.property(statements, (given) => {
                expect(policyDocument("keyPolicy", disorder(given))).to.equal(policyDocument("keyPolicy", given));
            }),
        );
    });

    it("are another text when anything is added", () => {
        fc.assert(
            fc.property(statements, fc.nat(), fc.constantFrom("actions", "resources"), (given, choice, field) => {
                const at = choice % given.length;
                const added = given.map((one, index) =>
                    index === at ? { ...one, [field]: [...(one[field] ?? []), "something else entirely"] } : one,
                );
                expect(policyDocument("keyPolicy", added)).not.to.equal(policyDocument("keyPolicy", given));
                const more = [...given, { sid: "SomethingElse", actions: ["a"] }];
                expect(policyDocument("keyPolicy", more)).not.to.equal(policyDocument("keyPolicy", given));
            }),
        );
    });

    it("lose nothing", () => {
        fc.assert(
            fc.property(statements, (given) => {
                const { Statement } = JSON.parse(policyDocument("keyPolicy", given)) as {
                    Statement: Record<string, unknown>[];
                };
                expect(Statement).to.have.length(given.length);
                for (const { sid, effect, actions, resources, principal: who, conditions: when } of given) {
                    const found = Statement.find(({ Sid }) => Sid === sid);
                    expect(found?.["Effect"]).to.equal(effect ?? "Allow");
                    expect(found?.["Action"]).to.have.members(actions);
                    expect(found?.["Resource"] ?? []).to.have.members(resources ?? []);
                    expect(sorted(found?.["Principal"])).to.deep.equal(sorted(who));
                    expect(sorted(found?.["Condition"])).to.deep.equal(sorted(when));
                }
            }),
        );
    });

    it("are refused for a sid that is there twice, wherever it is", () => {
        fc.assert(
            fc.property(statements, fc.nat(), fc.nat(), (given, which, where) => {
                const twin = given[which % given.length];
                fc.pre(twin !== undefined);
                const repeated = given.toSpliced(where % (given.length + 1), 0, { ...twin, actions: ["other"] });
                expect(() => policyDocument("keyPolicy", repeated)).to.throw(RangeError, `the sid ${twin.sid}`);
            }),
        );
    });
});

/** A value in which lists are sorted, for comparison. */
function sorted(value: unknown): unknown {
    if (Array.isArray(value)) {
        return [...(value as string[])].sort();
    }
    return typeof value === "object" && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)]))
        : value;
}
