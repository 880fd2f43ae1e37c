import { expect } from "chai";
import { STACK_TYPE, engineUrn, urnName, urnType } from "../../../planner/urn";

const scope = { stack: "dev", project: "lakehouse" };
const urn = (type: string, name: string): string => `urn:pulumi:dev::lakehouse::${type}::${name}`;

describe("planner/urn", () => {
    const root = urn(STACK_TYPE, "lakehouse-dev");

    // What `pulumi up` of engine 3.256 gave to the same resources.
    const ofTheEngine = [
        { parent: undefined, type: STACK_TYPE, name: "lakehouse-dev", is: root },
        { parent: root, type: "lakehouse:a:A", name: "a", is: urn("lakehouse:a:A", "a") },
        {
            parent: urn("lakehouse:a:A", "a"),
            type: "lakehouse:b:B",
            name: "b",
            is: urn("lakehouse:a:A$lakehouse:b:B", "b"),
        },
        {
            parent: urn("lakehouse:a:A$lakehouse:b:B", "b"),
            type: "lakehouse:b:B",
            name: "c::d",
            is: urn("lakehouse:a:A$lakehouse:b:B$lakehouse:b:B", "c::d"),
        },
        {
            parent: root,
            type: "pulumi:providers:pulumi",
            name: "default",
            is: urn("pulumi:providers:pulumi", "default"),
        },
    ];

    ofTheEngine.forEach(({ parent, type, name, is }) => {
        it(`gives ${name} the URN that the engine gives`, () => {
            expect(engineUrn(scope, parent, type, name)).to.equal(is);
        });
    });

    it("reads type and name back, also where a name has colons", () => {
        const nested = urn("lakehouse:a:A$lakehouse:b:B", "c::d");
        expect(urnType(nested)).to.equal("lakehouse:b:B");
        expect(urnName(nested)).to.equal("c::d");
    });
});
