import { expect } from "chai";
import { contains, formatCidr, isPrivate, overlaps, parseCidr, part, sizeOf } from "../../../components/shared/cidr";

const net = (text: string): { base: number; prefix: number } => {
    const cidr = parseCidr(text);
    if (cidr === undefined) {
        throw new Error(`${text} is no network`);
    }
    return cidr;
};

describe("parseCidr", () => {
    it("reads a network", () => {
        expect(parseCidr("10.64.0.0/16")).to.deep.equal({ base: 10 * 2 ** 24 + 64 * 2 ** 16, prefix: 16 });
        expect(parseCidr("0.0.0.0/0")).to.deep.equal({ base: 0, prefix: 0 });
        expect(parseCidr("255.255.255.255/32")).to.deep.equal({ base: 2 ** 32 - 1, prefix: 32 });
    });

    const refused = {
        "bits set beyond the prefix": "10.64.0.1/16",
        "an octet above 255": "10.256.0.0/16",
        "a first octet above 255": "266.0.0.0/8",
        "a prefix above 32": "10.0.0.0/33",
        "an address without a prefix": "10.64.0.0",
        "leading zeros, which some read as octal": "010.64.0.0/16",
        "a prefix with a leading zero": "10.0.0.0/08",
        "three octets": "10.64.0/16",
        "spaces around it": " 10.64.0.0/16",
        "a second line": "10.64.0.0/16\n",
        "an IPv6 network": "fd00::/8",
        "nothing at all": "",
    };
    for (const [fault, text] of Object.entries(refused)) {
        it(`refuses ${fault}`, () => {
            expect(parseCidr(text)).to.equal(undefined);
        });
    }
});

describe("formatCidr", () => {
    it("writes what was read", () => {
        for (const text of ["0.0.0.0/0", "10.64.0.0/16", "192.168.255.128/25", "255.255.255.255/32"]) {
            expect(formatCidr(net(text))).to.equal(text);
        }
    });
});

describe("sizeOf", () => {
    it("counts addresses", () => {
        expect(["0.0.0.0/0", "10.0.0.0/26", "10.0.0.1/32"].map((text) => sizeOf(net(text)))).to.deep.equal([
            2 ** 32,
            64,
            1,
        ]);
    });
});

describe("overlaps and contains", () => {
    const cases = [
        { outer: "10.0.0.0/16", inner: "10.0.0.0/16", contained: true, overlapping: true },
        { outer: "10.0.0.0/16", inner: "10.0.255.0/24", contained: true, overlapping: true },
        { outer: "10.0.255.0/24", inner: "10.0.0.0/16", contained: false, overlapping: true },
        { outer: "10.0.0.0/16", inner: "10.1.0.0/16", contained: false, overlapping: false },
        { outer: "10.0.0.0/17", inner: "10.0.128.0/17", contained: false, overlapping: false },
        { outer: "0.0.0.0/0", inner: "255.255.255.255/32", contained: true, overlapping: true },
    ];
    for (const { outer, inner, contained, overlapping } of cases) {
        it(`${outer} and ${inner}`, () => {
            expect(contains(net(outer), net(inner))).to.equal(contained);
            expect(overlaps(net(outer), net(inner))).to.equal(overlapping);
            expect(overlaps(net(inner), net(outer))).to.equal(overlapping);
        });
    }
});

describe("part", () => {
    it("cuts a network", () => {
        const parts = [0, 1, 2, 3].map((index) => formatCidr(part(net("10.0.0.0/16"), 18, index)));
        expect(parts).to.deep.equal(["10.0.0.0/18", "10.0.64.0/18", "10.0.128.0/18", "10.0.192.0/18"]);
        expect(part(net("10.0.0.0/16"), 16, 0)).to.deep.equal(net("10.0.0.0/16"));
    });

    it("refuses parts that do not exist", () => {
        const cut = (prefix: number, index: number): (() => unknown) => {
            return () => part(net("10.0.0.0/16"), prefix, index);
        };
        expect(cut(18, 4)).to.throw(RangeError, "10.0.0.0/16 has no /18 number 4");
        expect(cut(18, -1)).to.throw(RangeError, "10.0.0.0/16 has no /18 number -1");
        expect(cut(15, 0)).to.throw(RangeError, "10.0.0.0/16 has no /15 number 0");
        expect(cut(33, 0)).to.throw(RangeError, "10.0.0.0/16 has no /33 number 0");
    });
});

describe("isPrivate", () => {
    it("admits the networks that nobody routes", () => {
        for (const text of ["10.0.0.0/8", "172.16.0.0/12", "172.31.255.0/24", "192.168.0.0/16", "100.64.0.0/10"]) {
            expect(isPrivate(net(text)), text).to.equal(true);
        }
    });

    it("refuses all others, also when a part of them is private", () => {
        for (const text of [
            "8.8.8.0/24",
            "172.32.0.0/16",
            "172.0.0.0/8",
            "100.128.0.0/16",
            "192.0.0.0/8",
            "0.0.0.0/0",
        ]) {
            expect(isPrivate(net(text)), text).to.equal(false);
        }
    });
});
