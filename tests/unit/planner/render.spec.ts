import { expect } from "chai";
import { ProblemsError } from "../../../components/shared/problems";
import type { PlanDocument, ResourceDocument, StackDocument } from "../../../planner/model";
import { renderFault, renderProblems } from "../../../planner/render/failures";
import { clip, fitItems, plural, styleFor, tally, wrap } from "../../../planner/render/style";
import { renderPlan } from "../../../planner/render/terminal";
import { STACK_TYPE } from "../../../planner/urn";
import { aFinding, aResource, aStack } from "./documents";

const plain = styleFor(false, 80);

function text(stack: StackDocument, depth = 2): string {
    return renderPlan({ schemaVersion: 1, stacks: [stack], together: [] }, depth, plain);
}

function resources(): readonly ResourceDocument[] {
    const root = aResource(STACK_TYPE, "lakehouse-dev", null);
    const network = aResource("lakehouse:network:WorkspaceVpc", "network", root);
    const endpoints = aResource("lakehouse:network:Endpoints", "network-endpoints", network);
    const inner = aResource("lakehouse:network:Rules", "network-endpoints-rules", endpoints);
    const vpc = aResource("aws:ec2/vpc:Vpc", "network-vpc", network);
    return [
        root,
        network,
        endpoints,
        inner,
        vpc,
        aResource("aws:ec2/subnet:Subnet", "subnet-of-vpc", vpc),
        aResource("lakehouse:toy:InVpc", "in-vpc", vpc),
        ...["a", "b", "c"].map((name) => aResource("aws:ec2/vpcEndpoint:VpcEndpoint", name, endpoints)),
        aResource("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule", "rule", inner),
        aResource("lakehouse:keys:Keys", "keys", root),
        aResource("aws:kms/key:Key", "loose", root),
        aResource("pulumi:providers:aws", "aws", root),
    ];
}

describe("planner/render", () => {
    it("shows what will be made as a tree of components with counts", () => {
        expect(
            text(aStack({ resources: resources() }), 3)
                .split("\n")
                .slice(0, 9),
        ).to.deep.equal([
            "dev  platform + workspace",
            "─".repeat(80),
            "Will be made  7 resources in 5 components, through aws",
            "  keys  Keys                            0",
            "  network  WorkspaceVpc                 6  1 Subnet, 1 Vpc",
            "  ├─ in-vpc  InVpc                      0",
            "  └─ network-endpoints  Endpoints       4  3 VpcEndpoint",
            "     └─ network-endpoints-rules  Rules  1  1 SecurityGroupIngressRule",
            "  outside components                    1  1 Key",
        ]);
    });

    it("folds what is deeper than asked for into its component", () => {
        const shown = text(aStack({ resources: resources() }), 1);
        expect(shown).to.match(/network {2}WorkspaceVpc +6 {2}3 VpcEndpoint, 1 SecurityGroupIngressRule, …/);
        expect(shown).not.to.include("network-endpoints");
    });

    it("shows each violated rule with its resources and its fix, most severe first", () => {
        const findings = [
            aFinding({
                severity: "critical",
                message: "The lake is open to everybody, and so is all that was put into it.",
            }),
            aFinding({ phase: "up" }),
            aFinding({ level: "advisory", severity: "low", rule: "mild-rule" }),
            aFinding({ outcome: "error", level: "advisory", rule: "broken-rule", message: "The rule failed." }),
        ];
        expect(text(aStack({ findings })).split("\n").slice(4, -4)).to.deep.equal([
            "Policy  3 violations, 1 failed rule",
            "  ✖ critical  toy-rule  mandatory",
            "    · The lake is open to everybody, and so is all that was put into it.",
            "    fix: Put it right.",
            "  ✖ high      toy-rule  mandatory, a preview cannot see it",
            "    · The thing is wrong.",
            "    fix: Put it right.",
            "  ! low       mild-rule  advisory",
            "    · The thing is wrong.",
            "    fix: Put it right.",
            "  ✖ high      broken-rule  failed rule",
            "    · The rule failed.",
            "    fix: Put it right.",
            "",
        ]);
    });

    it("shows five resources of a rule and counts the rest", () => {
        const findings = ["1", "2", "3", "4", "5", "6", "7"].map((message) => aFinding({ message }));
        const shown = text(aStack({ findings }));
        expect(shown).to.include("· 5").and.to.include("and 2 more (--json)");
        expect(shown).not.to.include("· 6");
    });

    it("shows what is undecided or excused by rule, with the reason", () => {
        const findings = [
            aFinding({ outcome: "unknown" }),
            aFinding({ outcome: "unknown", urn: "urn:pulumi:dev::lakehouse::a:b:C::other" }),
            aFinding({ outcome: "exempt", exemption: "Agreed with security until spring." }),
            aFinding({ outcome: "exempt", exemption: "Agreed.", urn: "a pattern" }),
        ];
        expect(text(aStack({ findings })).split("\n").slice(4, 13)).to.deep.equal([
            "Policy  2 undecided, 2 exempt",
            "  ? undecided  toy-rule  2 resources",
            "    thing, other",
            "  – exempt    toy-rule  1 resource",
            "    thing",
            "    because: Agreed with security until spring.",
            "  – exempt    toy-rule  1 resource",
            "    a pattern",
            "    because: Agreed.",
        ]);
    });

    it("shows what stays unknown by type and input, and leaves the long tail to the JSON", () => {
        const urn = (type: string, name: string): string => `urn:pulumi:dev::lakehouse::${type}::${name}`;
        const few = [
            { urn: urn("a:b:Policy", "p"), property: "document" },
            { urn: urn("a:b:Policy", "p"), property: "keys[0].id" },
            { urn: urn("a:b:Policy", "p"), property: "keys[1].id" },
            { urn: urn("a:b:Policy", "q"), property: "document" },
            { urn: urn("a:b:Policy", "q"), property: '["a b"]' },
        ];
        expect(text(aStack({ unknown: few }))).to.include(
            'Unknown until deployment  4 inputs of 2 resources\n  2 Policy.document, 1 Policy.["a b"], 1 Policy.keys\n',
        );
        const many = Array.from({ length: 60 }, (_, index) => ({
            urn: urn(`a:b:Type${String(index)}`, "x"),
            property: "input",
        }));
        const lines = text(aStack({ unknown: many })).split("\n");
        expect(lines.filter((line) => line.includes(".input"))).to.have.length(4);
        expect(lines).to.include("  … and more (--json)");
    });

    it("ends each stack with a verdict in one line, and several with one for all", () => {
        const verdict = (findings: StackDocument["findings"]): string | undefined =>
            text(aStack({ findings })).trimEnd().split("\n").at(-1);
        expect(verdict([])).to.equal("✔ dev: no mandatory rule is violated");
        expect(verdict([aFinding({ level: "advisory" })])).to.equal(
            "✔ dev: no mandatory rule is violated (1 advisory violation)",
        );
        expect(verdict([aFinding({}), aFinding({ outcome: "error" }), aFinding({ level: "advisory" })])).to.equal(
            "✖ dev: 1 mandatory violation, 1 failed rule, 1 advisory violation",
        );
        const both: PlanDocument = {
            schemaVersion: 1,
            stacks: [aStack(), aStack({ findings: [aFinding({})] })],
            together: [],
        };
        expect(renderPlan(both, 2, plain).trimEnd().split("\n").at(-1)).to.equal("✖ 2 stacks: 1 mandatory violation");
    });

    it("stays within the width, without colour where there shall be none", () => {
        const findings = [aFinding({ message: "word ".repeat(60), fix: "word ".repeat(40) })];
        const shown = text(aStack({ resources: resources(), findings }));
        shown.split("\n").forEach((line) => {
            expect(line.length, line).to.be.at.most(80);
        });
        expect(shown).not.to.include("\u001b");
        expect(renderPlan({ schemaVersion: 1, stacks: [aStack()], together: [] }, 2, styleFor(true))).to.include(
            "\u001b[1m",
        );
    });

    it("keeps lines readable on narrow and on wide terminals", () => {
        const providers = ["aws", "databricks-account", "databricks-workspace"].map((name) =>
            aResource(`pulumi:providers:${name}`, name, null),
        );
        const shown = renderPlan(
            { schemaVersion: 1, stacks: [aStack({ resources: [...resources(), ...providers] })], together: [] },
            2,
            styleFor(false, 60),
        );
        expect(shown).to.match(/\n {14}\S.*databricks-workspace\n/);
        shown.split("\n").forEach((line) => {
            expect(line.length, line).to.be.at.most(60);
        });
        expect([styleFor(false, 40).width, styleFor(false).width, styleFor(false, 300).width]).to.deep.equal([
            60, 100, 120,
        ]);
    });

    it("writes out what a terminal would obey", () => {
        const nasty = "\u001b[31mred\u202e \u0007";
        const written = "\\u{1b}[31mred\\u{202e} \\u{7}";
        expect(wrap(nasty, 80)).to.deep.equal([written]);
        const problem = { path: nasty, given: nasty, allowed: "über: “a – b”", fix: "c" };
        expect(
            renderProblems(new ProblemsError("x", [problem]), plain)
                .split("\n")
                .slice(2, 5),
        ).to.deep.equal([`  ${written}`, `    got:     ${written}`, "    allowed: über: “a – b”"]);
        expect(renderFault(`a\n${nasty}`, [], plain)).to.include(`✖ a\n${written}\n`);
    });

    it("wraps, clips and counts", () => {
        expect(wrap("a bb  ccc dddddddd", 5)).to.deep.equal(["a bb", "ccc", "dddddddd"]);
        expect(clip("abcdef", 4)).to.equal("abc…");
        expect(clip("abc", 0)).to.equal("…");
        expect(fitItems(["one", "two", "three"], ", ", 12)).to.equal("one, two, …");
        expect(fitItems([], ", ", 10)).to.equal("");
        expect([plural(1, "stack"), plural(0, "stack")]).to.deep.equal(["1 stack", "0 stacks"]);
        expect(tally(["b", "a", "c", "a"])).to.deep.equal(["2 a", "1 b", "1 c"]);
    });

    it("shows nothing but a verdict for a stack that is not there", () => {
        expect(text(aStack({ resources: [] }))).to.include("0 resources in 0 components, through no provider");
    });
});
