import {
  type Decision,
  decide,
  javaRelease,
  type Machine,
  type Needs,
  type Tools,
} from '../../../src/platform/neo4j/toolchain';

const all: Tools = { java: 17, javac: true, maven: true };
const everything: Needs = { compiler: true, maven: true };
const nothing: Needs = { compiler: false, maven: false };
const plain: Machine = { platform: 'linux', root: false, apt: false, homebrew: false, aptJdks: [] };
const debianRoot: Machine = { ...plain, root: true, apt: true, aptJdks: ['openjdk-17-jdk-headless'] };
const debian13Root: Machine = { ...debianRoot, aptJdks: ['openjdk-21-jdk-headless'] };
const mac: Machine = { ...plain, platform: 'darwin', homebrew: true };

const outcome = (decision: Decision): string =>
  decision.do === 'install' ? decision.commands.map((words) => words.join(' ')).join('; ') : decision.do;

describe('decide', () => {
  const apt = 'apt-get install -y --no-install-recommends';
  it.each<[string, Tools, Needs, Machine, string]>([
    ['does nothing when all is there', all, everything, plain, 'nothing'],
    [
      'needs no compiler and Maven once jars and classes are made',
      { java: 21, javac: false, maven: false },
      nothing,
      plain,
      'nothing',
    ],
    [
      'installs both as root on Debian',
      { java: null, javac: false, maven: false },
      everything,
      debianRoot,
      `${apt} openjdk-17-jdk-headless maven`,
    ],
    [
      'installs only Maven when Java is there',
      { ...all, maven: false },
      everything,
      debianRoot,
      `${apt} maven`,
    ],
    [
      'takes the JDK that the distribution has',
      { ...all, java: null },
      everything,
      debian13Root,
      `${apt} openjdk-21-jdk-headless`,
    ],
    [
      'takes the default JDK when apt knows neither',
      { ...all, java: null },
      everything,
      { ...debianRoot, aptJdks: [] },
      `${apt} default-jdk-headless`,
    ],
    [
      'replaces a Java that is too old',
      { ...all, java: 11 },
      everything,
      debianRoot,
      `${apt} openjdk-17-jdk-headless`,
    ],
    [
      'adds the compiler to a mere runtime',
      { ...all, javac: false },
      everything,
      debianRoot,
      `${apt} openjdk-17-jdk-headless`,
    ],
    [
      'uses Homebrew where there is one',
      { java: null, javac: false, maven: false },
      everything,
      mac,
      'brew install openjdk@17 maven',
    ],
    [
      'only tells an ordinary user on Debian, since sudo may ask',
      { ...all, maven: false },
      everything,
      { ...debianRoot, root: false },
      'tell',
    ],
    [
      'only tells on macOS without Homebrew',
      { ...all, maven: false },
      everything,
      { ...mac, homebrew: false },
      'tell',
    ],
    [
      'only tells root where there is no apt-get',
      { ...all, java: null },
      everything,
      { ...plain, root: true },
      'tell',
    ],
  ])('%s', (_name, tools, needs, machine, expected) => {
    expect(outcome(decide(tools, needs, () => machine))).toBe(expected);
  });

  it('tells what is missing, what was found, and a command for each system', () => {
    const decision = decide({ java: 11, javac: true, maven: false }, everything, () => plain);
    const message = decision.do === 'tell' ? decision.message : '';
    for (const part of [
      'Java 17+（现有 found: 11）、Maven',
      'apt-get install -y openjdk-17-jdk-headless maven',
      'brew install openjdk@17 maven',
      'docker compose up',
      'NEO4J_URI',
    ]) {
      expect(message).toContain(part);
    }
  });
});

describe('javaRelease', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_402"', 8],
    ['openjdk version "21" 2023-09-19', 21],
    ['openjdk version "25-ea" 2025-09-16', 25],
    ['No Java runtime present, requesting install.', null],
  ])('reads %s', (output, expected) => {
    expect(javaRelease(output)).toBe(expected);
  });
});
